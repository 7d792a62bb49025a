import { sourceLine } from '../../domain/agreement/stated-source.ts'
import { codeOf } from '../../domain/differences/classified.ts'
import { type AmendedChange, type ComparedPair, daysMoved } from '../../domain/differences/compared-pair.ts'
import { type Fact, factAt, writtenOf } from '../../domain/differences/facts/fact.ts'
import { isPlainObject } from '../../domain/plain-object.ts'
import { withoutPrivateData, withoutPrivateDataIn } from '../../findings/private-data.ts'
import { lengthUnits } from '../../messages/lengths.ts'
import type { Words } from '../../messages/words.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { filePlace, placeAt } from '../../schema/fields/field-place.ts'
import { valueText } from '../written/value-text.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** The parts of a change in words, which each format of the report puts together in its own way. */
export interface ChangeText {
  readonly change: AmendedChange
  readonly code: string
  /** The kind of the change, and its direction. */
  readonly what: string
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** The clause, the day, and the side that benefits. */
  readonly facts: readonly string[]
  readonly prices: readonly string[]
  /** Whether the first of the facts is the clause. */
  readonly hasClause: boolean
}

export function changeText(change: AmendedChange, pair: ComparedPair, words: Words): ChangeText {
  const diff = diffTexts[words.language]
  const { rule, direction, clause, benefits, burdens, since, pricedWith, moved } = change
  const days = daysMoved(change)
  const lines = [clause.old, clause.new].flatMap(source =>
    source === undefined ? [] : [sourceLine(withoutPrivateDataIn(source), words.pages)],
  )
  const clauses = [...new Set(lines)]
  const isPlace = [clause.old, clause.new].some(source => typeof source === 'object')
  const clauseFact = isPlace ? (text: string) => text : diff.clause
  return {
    change,
    code: codeOf(change),
    what: `${diff.rules[rule]} ${diff.directions[direction]}`,
    path: withoutPrivateData(pathText(change, pair)),
    before: 'old' in change.change ? factText(change.change.old, change, words) : undefined,
    after: 'new' in change.change ? factText(change.change.new, change, words) : undefined,
    facts: [
      ...(clauses.length > 0 ? [clauseFact(clauses.join(' → '))] : []),
      ...(since ? [diff.since(since)] : []),
      ...(days === undefined ? [] : [diff.days(days)]),
      ...(benefits === burdens ? [] : [diff.benefits(diff.sides[benefits])]),
    ],
    hasClause: clauses.length > 0,
    prices: [
      ...cashFlowTexts(change.price, pair, words),
      ...(pricedWith ? [diff.pricedWith(withoutPrivateData(pricedWith.join('.')))] : []),
      ...(moved ? [diff.moved(moved)] : []),
    ],
  }
}

function pathText({ change }: AmendedChange, { old, now }: ComparedPair): string {
  // The path of a whole agreement is empty.
  if (change.path.length === 0) return (now ?? old)?.agreement.id ?? ''
  const path = change.path.join('.')
  return 'from' in change ? `${change.from.join('.')} → ${path}` : path
}

/** A value in words; for a whole agreement its title, for a block all fields except the clause, which is among the facts. */
function factText(fact: Fact, { change }: AmendedChange, words: Words): string {
  const whole = change.path.length === 0 ? factAt(fact, ['title']) : undefined
  const written = withoutPrivateDataIn(writtenOf(whole ?? fact))
  const unit = lengthUnits.find(unit => unit === change.path.at(-1))
  if (unit && typeof written === 'number') return words.lengths[unit](written)
  const place = placeAt(filePlace(agreementSchema), change.path)
  if (!isPlainObject(written)) return valueText(written, place, words)
  const { source, ...rest } = written as Readonly<Record<string, unknown>>
  return valueText(rest, place, words)
}
