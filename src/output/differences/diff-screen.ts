import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import type { ChangeText } from './change-text.ts'
import { pairState } from './comparison-fields.ts'
import { addedOrRemoved, changeTexts, ofClass, otherCountText, pairTitle } from './pair-texts.ts'
import { summaryLines } from './summary-lines.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** How two versions differ: the sums, the substantive changes, and the number of other changes, or all of them. */
export function diffScreen(pair: ComparedPair, isAllShown: boolean, layout: Layout): string {
  const { words, paint, width } = layout
  const diff = diffTexts[words.language]
  const state = addedOrRemoved(pair, words)
  const lines = [
    ...wrap(printable(pairTitle(pair)), width).map(line => paint.heading(line)),
    ...[...state, ...summaryLines(pair, words)].flatMap(line => hangingIndent(line, layout)),
  ]
  if (state.length > 0) return lines.join('\n')
  const inWriting = isAllShown
    ? (pair.writingDifferences?.() ?? []).flatMap(difference =>
        hangingIndent(diff.writingDifference(difference), layout),
      )
    : []
  if (pairState(pair) === 'same')
    return [...lines, ...hangingIndent(diff.nothing(pair.name), layout), ...inWriting].join('\n')

  const changes = changeTexts(pair, words)
  const others = [...ofClass(changes, 'other'), ...ofClass(changes, 'editorial')]
  const interaction = cashFlowTexts(pair.comparison.interaction, pair, words)
  const otherCount = otherCountText(pair, words)
  const parts = [
    lines.join('\n'),
    ...substantiveParts(ofClass(changes, 'substantive'), isAllShown, layout),
    ...(interaction.length > 0
      ? [
          [
            paint.heading(diff.interaction),
            ...interaction.flatMap(line => hangingIndent(`  ${line}`, layout)),
          ].join('\n'),
        ]
      : []),
    ...(others.length === 0 ? [] : [isAllShown ? otherCount : `${otherCount} (${diff.seeEditorial})`]),
    ...(isAllShown ? listed('', others, layout) : []),
    ...(inWriting.length > 0 ? [inWriting.join('\n')] : []),
  ]
  return parts.join('\n\n')
}

/** The largest number of substantive changes that are all shown in full. */
const mostInFull = 12

/** The substantive changes. If there are many, those without a price come last and in short. */
function substantiveParts(substantive: readonly ChangeText[], isAllShown: boolean, layout: Layout): string[] {
  const diff = diffTexts[layout.words.language]
  if (substantive.length === 0) return []
  const heading = diff.substantive(substantive.length)
  if (isAllShown || substantive.length <= mostInFull) return listed(heading, substantive, layout)
  const isPriced = ({ prices, change }: ChangeText) => prices.length > 0 || change.moved !== undefined
  const inShort = substantive.filter(change => !isPriced(change))
  const lines = inShort.flatMap(change => shortLines(change, layout))
  return [
    ...listed(heading, substantive.filter(isPriced), layout),
    ...(lines.length === 0
      ? []
      : [[layout.paint.heading(diff.inShort(inShort.length)), ...lines].join('\n')]),
  ]
}

/** A change on a line with its clause, and both values on that line or on the next, if they are short. */
function shortLines(change: ChangeText, layout: Layout): string[] {
  const { what, path, before, after, facts, hasClause } = change
  const { width, paint } = layout
  const head = printable(`${what}: ${path}`)
  if (head.length > width) return hangingIndent(head, layout).map(line => paint.warning(line))
  const both = before === undefined || after === undefined ? '' : printable(`  ${before} → ${after}`)
  const isBeside = head.length + both.length <= width
  const clause = hasClause ? printable(`  ${facts[0]?.replaceAll(/\s+/g, ' ')}`) : ''
  const room = width - head.length - (isBeside ? both.length : 0)
  const clauseShown = clause.length <= room ? clause : room > 12 ? `${clause.slice(0, room - 2)} …` : ''
  return [
    `${paint.warning(head)}${isBeside ? both : ''}${paint.quiet(clauseShown)}`,
    ...(isBeside || both.length > width ? [] : [both]),
  ]
}

/** Changes in full under a heading, as a part of the screen; no part if there are no changes. */
const listed = (heading: string, changes: readonly ChangeText[], layout: Layout): string[] => {
  const lines = changes.flatMap(change => changeLines(change, layout))
  return changes.length === 0
    ? []
    : [[...(heading === '' ? [] : [layout.paint.heading(heading)]), ...lines].join('\n')]
}

function changeLines(
  { what, path, code, before, after, facts, prices }: ChangeText,
  layout: Layout,
): string[] {
  const { paint } = layout
  return [
    ...hangingIndent(`${what}: ${path}`, layout).map(line => paint.warning(line)),
    ...valuesLines(before, after, layout),
    ...prices.flatMap(line => hangingIndent(`  ${line}`, layout)),
    ...hangingIndent(`  ${[`[${code}]`, facts.join('; ')].join(' ')}`, layout).map(line => paint.quiet(line)),
  ]
}

/** The old and the new value: on the same line if they fit, otherwise on lines of their own. */
function valuesLines(before: string | undefined, after: string | undefined, layout: Layout): string[] {
  const both = `  ${printable(`${before} → ${after}`)}`
  if (before !== undefined && after !== undefined && both.length <= layout.width) return [both]
  return [...valueLines('-', before, layout), ...valueLines('+', after, layout)]
}

/** The most lines of a value. */
const mostLines = 2

/** A value after its sign, cut if it is long. */
function valueLines(sign: string, text: string | undefined, { width }: Layout): string[] {
  if (text === undefined) return []
  const lines = wrap(printable(text.replaceAll(/\s+/g, ' ')), width - 6)
  const shown = lines.slice(0, mostLines).map((line, i) => `  ${i === 0 ? sign : ' '} ${line}`)
  return lines.length > mostLines ? [...shown.slice(0, -1), `${shown.at(-1)} …`] : shown
}

/** A line wrapped with a hanging indent. */
function hangingIndent(text: string, { width }: Layout): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return wrap(printable(text.trim()), width - indent.length - 2).map(
    (line, i) => `${indent}${i === 0 ? '' : '  '}${line}`,
  )
}
