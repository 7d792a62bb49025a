import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { markdownText } from '../escaping.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import type { ChangeText } from './change-text.ts'
import { pairState } from './comparison-fields.ts'
import { addedOrRemoved, changeTexts, ofClass, otherCountText, pairTitle } from './pair-texts.ts'
import { summaryLines } from './summary-lines.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** A comment on GitHub has at most 65 536 characters; a text never has more characters than bytes. */
const mostBytes = 60_000

/** The differences for a pull request: the sums, the substantive changes, and the other changes folded away. */
export function diffMarkdown(pairs: readonly ComparedPair[], marks: string, words: Words): string {
  if (pairs.length === 0) return diffTexts[words.language].nothingIn
  const parts = pairs.map(pair => pairMarkdown(pair, mostBytes / pairs.length, words))
  return [...parts, ...(marks === '' ? [] : [escaped(marks)])].join('\n\n')
}

function pairMarkdown(pair: ComparedPair, most: number, words: Words): string {
  const diff = diffTexts[words.language]
  const changes = changeTexts(pair, words)
  const substantive = ofClass(changes, 'substantive')
  const others = changes.filter(({ change }) => change.class !== 'substantive')
  const head = [
    `### ${escaped(pairTitle(pair))}`,
    '',
    ...addedOrRemoved(pair, words).map(text => `- ${text}`),
    ...summaryLines(pair, words).map(line =>
      line.startsWith('  ') ? `  - ${escaped(line.trim())}` : `- **${escaped(line)}**`,
    ),
  ]
  if (pairState(pair) === 'same') return [...head, escaped(diff.nothing(pair.name))].join('\n')
  const interaction = cashFlowTexts(pair.comparison.interaction, pair, words)
  const shown = fitting(substantive.map(changeItem), most * 0.75, words)
  const folded = fitting(others.map(changeItem), most * 0.95 - bytes([...head, ...shown].join('\n')), words)
  return [
    ...head,
    ...(substantive.length > 0 ? ['', `#### ${diff.substantive(substantive.length)}`, '', ...shown] : []),
    ...(interaction.length > 0
      ? ['', `#### ${diff.interaction}`, '', ...interaction.map(line => `- ${escaped(line)}`)]
      : []),
    ...(others.length > 0
      ? ['', `<details><summary>${otherCountText(pair, words)}</summary>`, '', ...folded, '', '</details>']
      : []),
  ].join('\n')
}

function changeItem({ what, path, before, after, facts, prices, code }: ChangeText): string {
  const values = [before, after].map(value => (value === undefined ? '–' : escaped(shortened(value))))
  const lines = [...prices.map(escaped), [`\`${code}\``, ...facts.map(escaped)].join('; ')]
  return [
    `- **${escaped(what)}** ${escaped(path)}: ${values.join(' → ')}`,
    ...lines.map(line => `  <br>${line}`),
  ].join('\n')
}

/** The items that fit in so many bytes, and the number of those left out. */
function fitting(items: readonly string[], most: number, { language }: Words): string[] {
  const diff = diffTexts[language]
  let left = most
  const shown = items.filter(item => {
    left -= bytes(item) + 1
    return left >= 0
  })
  return shown.length === items.length ? shown : [...shown, `- ${diff.more(items.length - shown.length)}`]
}

/** The most characters of a value. */
const longest = 300

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text)

const escaped = (text: string) => markdownText(text.replaceAll(/\s+/g, ' '))

const bytes = (text: string) => Buffer.byteLength(text)
