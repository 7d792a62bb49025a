import { type ComparedPair, partyNamed } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { markdownText } from '../escaping.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import { type ChangeText, changeText } from './change-text.ts'
import { sums } from './sums.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** A comment on GitHub holds 65 536 characters; a text never has more characters than bytes. */
const mostBytes = 60_000

/** The differences for a pull request: the sums, the substantive changes, and the other changes folded away. */
export function diffMarkdown(pairs: readonly ComparedPair[], marks: string, words: Words): string {
  if (pairs.length === 0) return diffTexts[words.language].nothingIn
  const parts = pairs.map(pair => pairMarkdown(pair, mostBytes / pairs.length, words))
  return [...parts, ...(marks === '' ? [] : [escaped(marks)])].join('\n\n')
}

function pairMarkdown(pair: ComparedPair, most: number, words: Words): string {
  const diff = diffTexts[words.language]
  const { name, old, now, comparison } = pair
  // The changes within an agreement that is new or gone say nothing more.
  const all = old && now ? comparison.changes.map(change => changeText(change, pair, words)) : []
  const substantive = all.filter(({ change }) => change.class === 'substantive')
  const rest = all.filter(({ change }) => change.class !== 'substantive')
  const heading = name.old === name.new ? name.new : `${name.old} → ${name.new}`
  const head = [
    `### ${escaped(heading)}`,
    '',
    ...(old && now ? [] : [`- ${now ? diff.added : diff.removed}`]),
    ...sums(pair, words).map(line =>
      line.startsWith('  ') ? `  - ${escaped(line.trim())}` : `- **${escaped(line)}**`,
    ),
  ]
  if (old && now && all.length === 0 && comparison.total.length === 0)
    return [...head, escaped(diff.nothing(name))].join('\n')
  const interaction = cashFlowTexts(comparison.interaction, party => partyNamed(pair, party), words)
  const count = (kind: string) => rest.filter(({ change }) => change.class === kind).length
  const summary = diff.others({ other: count('other'), editorial: count('editorial') })
  const shown = fitting(substantive.map(changeItem), most * 0.75, words)
  const folded = fitting(rest.map(changeItem), most * 0.95 - bytes([...head, ...shown].join('\n')), words)
  return [
    ...head,
    ...(substantive.length > 0 ? ['', `#### ${diff.substantive(substantive.length)}`, '', ...shown] : []),
    ...(interaction.length > 0
      ? ['', `#### ${diff.interaction}`, '', ...interaction.map(line => `- ${escaped(line)}`)]
      : []),
    ...(rest.length > 0
      ? ['', `<details><summary>${summary}</summary>`, '', ...folded, '', '</details>']
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

/** As many items as there is room for, and how many are left out. */
function fitting(items: readonly string[], most: number, { language }: Words): string[] {
  const diff = diffTexts[language]
  let left = most
  const shown = items.filter(item => {
    left -= bytes(item) + 1
    return left >= 0
  })
  return shown.length === items.length ? shown : [...shown, `- ${diff.more(items.length - shown.length)}`]
}

const longest = 300

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text)

const escaped = (text: string) => markdownText(text.replaceAll(/\s+/g, ' '))

const bytes = (text: string) => Buffer.byteLength(text)
