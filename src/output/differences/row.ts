import type { CashFlow } from '../../domain/differences/cash-flows.ts'
import { codeOf } from '../../domain/differences/classified.ts'
import { writtenOf } from '../../domain/differences/facts/fact.ts'
import { amountOf } from '../figure.ts'
import type { Row, Value } from '../report.ts'
import { type ComparedPair, type ShownChange, versionKept } from './compared-pair.ts'
import { daysMoved } from './days-moved.ts'

/** Two versions as programs read them: whether they differ, and what all changes cost, alone and together. */
export function pairRow(pair: ComparedPair): Row {
  const { name, old, now, comparison } = pair
  const { changes, interaction, total } = comparison
  const count = (kind: ShownChange['class']) => changes.filter(change => change.class === kind).length
  const isSame = changes.length === 0 && total.length === 0
  return {
    oldVersion: old ? name.old : null,
    newVersion: now ? name.new : null,
    state: old && now ? (isSame ? 'same' : 'changed') : now ? 'added' : 'removed',
    substantive: count('substantive'),
    other: count('other'),
    editorial: count('editorial'),
    total: total.map(cellRow),
    interaction: interaction.map(cellRow),
    findings: versionKept(pair) === undefined ? [] : ['version-not-raised'],
  }
}

export const changeFields = [
  ...['oldVersion', 'newVersion', 'code', 'class', 'path', 'from', 'old', 'new', 'clause.old', 'clause.new'],
  ...['benefits', 'burdens', 'since', 'price', 'pricedWith', 'days'],
]

/** A change as programs read it. */
export function changeRow(one: ShownChange, { name }: ComparedPair): Row {
  const { change, clause, benefits, burdens, price, pricedWith, moved, since } = one
  return {
    oldVersion: name.old,
    newVersion: name.new,
    code: codeOf(one),
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

const cellRow = ({ year, party, side, amount }: CashFlow): Row => ({
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
