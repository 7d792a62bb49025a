import { codeOf } from '../../domain/differences/classified.ts'
import { type Fact, factAt, writtenOf } from '../../domain/differences/fact.ts'
import { isPlainObject } from '../../domain/plain-object.ts'
import { lengthUnits, type Words } from '../../messages/words.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { filePlace, placeAt } from '../../schema/fields/field-place.ts'
import { valueText } from '../written.ts'
import { cellsText } from './cells-text.ts'
import { type ComparedPair, partyNamed, type ShownChange } from './compared-pair.ts'
import { daysMoved } from './days-moved.ts'

/** A change in words, part by part; how they stand together is for each form to say. */
export interface Told {
  readonly change: ShownChange
  readonly code: string
  /** What it is, and which way it goes. */
  readonly what: string
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** The clause, from when, and for whom. */
  readonly facts: readonly string[]
  readonly prices: readonly string[]
  /** Whether the first of the facts is its clauses. */
  readonly clauses: boolean
}

/** A change of a pair in words. */
export function told(change: ShownChange, pair: ComparedPair, words: Words): Told {
  const { diff } = words
  const { rule, direction, clause, benefits, burdens, since, pricedWith, moved } = change
  const days = daysMoved(change)
  const clauses = [...new Set([clause.old, clause.new])].filter(one => one !== undefined)
  return {
    change,
    code: codeOf(change),
    what: `${diff.rules[rule]} ${diff.directions[direction]}`,
    path: pathText(change, pair),
    before: 'old' in change.change ? factText(change.change.old, change, words) : undefined,
    after: 'new' in change.change ? factText(change.change.new, change, words) : undefined,
    facts: [
      ...(clauses.length > 0 ? [diff.clause(clauses.join(' → '))] : []),
      ...(since ? [diff.since(since)] : []),
      ...(days === undefined ? [] : [diff.days(days)]),
      ...(benefits === burdens ? [] : [diff.benefits(diff.sides[benefits])]),
    ],
    clauses: clauses.length > 0,
    prices: [
      ...cellsText(change.price, party => partyNamed(pair, party), words),
      ...(pricedWith ? [diff.pricedWith(pricedWith.join('.'))] : []),
      ...(moved ? [diff.moved(moved)] : []),
    ],
  }
}

function pathText({ change }: ShownChange, { old, now }: ComparedPair): string {
  // Of a whole agreement what it is called.
  if (change.path.length === 0) return (now ?? old)?.agreement.id ?? ''
  const path = change.path.join('.')
  return 'from' in change ? `${change.from.join('.')} → ${path}` : path
}

/** A value as the agreement's readers know it; of a thing all of its fields but the clause, which is said besides. */
function factText(fact: Fact, { change }: ShownChange, words: Words): string {
  const whole = change.path.length === 0 ? factAt(fact, ['title']) : undefined
  const written = writtenOf(whole ?? fact)
  const unit = lengthUnits.find(one => one === change.path.at(-1))
  if (unit && typeof written === 'number') return words.lengths[unit](written)
  const place = placeAt(filePlace(agreementSchema), change.path)
  if (!isPlainObject(written)) return valueText(written, place, words)
  const { source, ...rest } = written as Readonly<Record<string, unknown>>
  return valueText(rest, place, words)
}
