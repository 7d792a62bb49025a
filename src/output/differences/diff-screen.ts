import type { ChangeClass } from '../../domain/differences/classes/class-rule.ts'
import { type ComparedPair, partyNamed } from '../../domain/differences/compared-pair.ts'
import type { Layout } from '../layout.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import { type ChangeText, changeText } from './change-text.ts'
import { sums } from './sums.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** How two versions differ, for a person: the sums, the substantive changes, and the number of other changes. */
export function diffScreen(pair: ComparedPair, isAllShown: boolean, layout: Layout): string {
  const { words, paint, width } = layout
  const diff = diffTexts[words.language]
  const { comparison, name, old, now } = pair
  const all = comparison.changes.map(change => changeText(change, pair, words))
  const of = (kind: ChangeClass) => all.filter(({ change }) => change.class === kind)
  const [substantive, other, editorial] = [of('substantive'), of('other'), of('editorial')]
  const heading = name.old === name.new ? name.new : `${name.old} → ${name.new}`
  const state = old && now ? [] : [now ? diff.added : diff.removed]
  const lines = [
    ...wrap(printable(heading), width).map(line => paint.heading(line)),
    ...[...state, ...sums(pair, words)].flatMap(line => hung(line, layout)),
  ]
  // The changes within an agreement that is new or gone say nothing more.
  if (state.length > 0) return lines.join('\n')
  const written = isAllShown
    ? (pair.writingDifferences?.() ?? []).map(one => hung(diff.writingDifference(one), layout).join('\n'))
    : []
  if (all.length === 0 && comparison.total.length === 0)
    return [...lines, ...hung(diff.nothing(name), layout), ...written].join('\n')

  const cells = cashFlowTexts(comparison.interaction, party => partyNamed(pair, party), words)
  const rest = `${diff.others({ other: other.length, editorial: editorial.length })}${isAllShown ? '' : ` (${diff.seeEditorial})`}`
  const parts = [
    lines.join('\n'),
    ...substantiveParts(substantive, isAllShown, layout),
    ...(cells.length > 0
      ? [[paint.heading(diff.interaction), ...cells.flatMap(line => hung(`  ${line}`, layout))].join('\n')]
      : []),
    ...(other.length + editorial.length === 0 ? [] : [rest]),
    ...(isAllShown ? listed('', [...other, ...editorial], layout) : []),
    ...(written.length > 0 ? [written.join('\n')] : []),
  ]
  return parts.join('\n\n')
}

/** The number of substantive changes that one screen can hold in full. */
const mostInFull = 12

/** The substantive changes; of many, those without a price in short after the others. */
function substantiveParts(substantive: readonly ChangeText[], isAllShown: boolean, layout: Layout): string[] {
  const diff = diffTexts[layout.words.language]
  if (substantive.length === 0) return []
  const heading = diff.substantive(substantive.length)
  if (isAllShown || substantive.length <= mostInFull) return listed(heading, substantive, layout)
  const isPriced = ({ prices, change }: ChangeText) => prices.length > 0 || change.moved !== undefined
  const [inFull, inShort] = [true, false].map(of => substantive.filter(one => isPriced(one) === of))
  const lines = (inShort ?? []).flatMap(one => shortLines(one, layout))
  return [
    ...listed(heading, inFull ?? [], layout),
    ...(lines.length === 0
      ? []
      : [[layout.paint.heading(diff.inShort((inShort ?? []).length)), ...lines].join('\n')]),
  ]
}

/** A change on one line with its clause, and its two values on that line or on the next, where they are short. */
function shortLines(one: ChangeText, layout: Layout): string[] {
  const { what, path, before, after, facts, hasClause } = one
  const { width, paint } = layout
  const said = printable(`${what}: ${path}`)
  if (said.length > width) return hung(said, layout).map(line => paint.warning(line))
  const both = before === undefined || after === undefined ? '' : printable(`  ${before} → ${after}`)
  const isBeside = said.length + both.length <= width
  const clause = hasClause ? printable(`  ${facts[0]?.replaceAll(/\s+/g, ' ')}`) : ''
  const left = width - said.length - (isBeside ? both.length : 0)
  const shown = clause.length <= left ? clause : left > 12 ? `${clause.slice(0, left - 2)} …` : ''
  return [
    `${paint.warning(said)}${isBeside ? both : ''}${paint.quiet(shown)}`,
    ...(isBeside || both.length > width ? [] : [both]),
  ]
}

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
    ...hung(`${what}: ${path}`, layout).map(line => paint.warning(line)),
    ...valuesLines(before, after, layout),
    ...prices.flatMap(line => hung(`  ${line}`, layout)),
    ...hung(`  ${[`[${code}]`, facts.join('; ')].join(' ')}`, layout).map(line => paint.quiet(line)),
  ]
}

/** The old and the new value: on one line where both have room, otherwise under each other. */
function valuesLines(before: string | undefined, after: string | undefined, layout: Layout): string[] {
  const both = `  ${printable(`${before} → ${after}`)}`
  if (before !== undefined && after !== undefined && both.length <= layout.width) return [both]
  return [...valueLines('-', before, layout), ...valueLines('+', after, layout)]
}

const mostLines = 2

/** A value after its sign; of a long value the beginning. */
function valueLines(sign: string, text: string | undefined, { width }: Layout): string[] {
  if (text === undefined) return []
  const lines = wrap(printable(text.replaceAll(/\s+/g, ' ')), width - 6)
  const shown = lines.slice(0, mostLines).map((line, i) => `  ${i === 0 ? sign : ' '} ${line}`)
  return lines.length > mostLines ? [...shown.slice(0, -1), `${shown.at(-1)} …`] : shown
}

/** A line wrapped with a hanging indent. */
function hung(text: string, { width }: Layout): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return wrap(printable(text.trim()), width - indent.length - 2).map(
    (line, i) => `${indent}${i === 0 ? '' : '  '}${line}`,
  )
}
