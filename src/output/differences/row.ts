import type { Cell } from '../../domain/differences/cells.ts'
import { writtenOf } from '../../domain/differences/fact.ts'
import type { Words } from '../../messages/words.ts'
import { amountOf } from '../figure.ts'
import type { Row, Value } from '../report.ts'
import type { ComparedPair, ShownChange } from './compared-pair.ts'
import { daysMoved } from './days-moved.ts'
import { told } from './told.ts'

/** Two versions as programs read them: every change, what it costs, and what all of them cost. */
export function pairRow(pair: ComparedPair, words: Words): Row {
  const { name, old, now, comparison } = pair
  const { changes, interaction, total } = comparison
  const count = (kind: ShownChange['class']) => changes.filter(change => change.class === kind).length
  return {
    old: old ? name.old : null,
    new: now ? name.new : null,
    state: old && now ? (changes.length + total.length > 0 ? 'changed' : 'same') : now ? 'added' : 'removed',
    substantive: count('substantive'),
    other: count('other'),
    editorial: count('editorial'),
    total: total.map(cellRow),
    interaction: interaction.map(cellRow),
    changes: changes.map(change => changeRow(change, pair, words)),
  }
}

function changeRow(one: ShownChange, pair: ComparedPair, words: Words): Row {
  const { change, clause, benefits, burdens, price, pricedWith, moved, since } = one
  return {
    code: told(one, pair, words).code,
    class: one.class,
    path: change.path.join('.'),
    from: 'from' in change ? change.from.join('.') : null,
    old: 'old' in change ? valueOfFact(writtenOf(change.old)) : null,
    new: 'new' in change ? valueOfFact(writtenOf(change.new)) : null,
    clause: { old: clause.old ?? null, new: clause.new ?? null },
    benefits,
    burdens,
    since: since ?? null,
    price: price.map(cellRow),
    pricedWith: pricedWith?.join('.') ?? null,
    days: daysMoved(one) ?? null,
    payoutsMoved: moved ? { ...moved } : null,
  }
}

const cellRow = ({ year, party, side, amount }: Cell): Row => ({
  year,
  party,
  side,
  amount: amountOf(amount),
  status: amount.status,
  certainty: amount.certainty ?? null,
})

/** A value of a file, which holds nothing else than rows can. */
function valueOfFact(written: unknown): Value {
  if (Array.isArray(written)) return written.map(valueOfFact)
  if (typeof written === 'object' && written !== null)
    return Object.fromEntries(Object.entries(written).map(([field, value]) => [field, valueOfFact(value)]))
  if (typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean')
    return written
  return null
}
