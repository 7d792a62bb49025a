import { grantsOfAllVersions } from '../agreement/amendment.ts'
import type { Grant } from '../agreement/money/grant.ts'
import { yearOf } from '../calendar/day.ts'
import { added, type Figure, final, negative, subtracted } from '../money/figure.ts'
import { sameText } from '../same-text.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { type BudgetRow, budget } from '../views/budget.ts'

/** What a party pays or receives in a calendar year, in cash; several that share a grant stand together. */
export interface CashFlow {
  readonly year: number
  readonly party: string
  readonly side: 'pays' | 'receives'
  readonly amount: Figure
}

/** What each party pays and receives more, or less, in each year of one timeline than in the same year of another. */
export function cashFlowDifferences(
  old: Timeline,
  now: Timeline,
  nameIn: NewName,
  years: readonly number[],
): CashFlow[] {
  const all = [...new Set([...years, ...paidYears(old), ...paidYears(now)])].toSorted((a, b) => a - b)
  const [before, after] = [budget(old, all, 'cash'), budget(now, all, 'cash')]
  const left = new Map(before.map(row => [nameOf(row, nameIn('grants', row.grant.key)), row]))
  const party = (key: string) => nameIn('parties', key)
  const called = ({ grant, ...row }: BudgetRow): BudgetRow => ({
    ...row,
    grant: { ...grant, from: party(grant.from), to: grant.to.map(party) },
  })
  const cells = after.flatMap(row => {
    const name = nameOf(row, row.grant.key)
    const was = left.get(name)
    left.delete(name)
    return was ? between(called(was), row, () => isAlike(was, old, row, now)) : cellsOf(row, row.amount)
  })
  return summedCashFlows([
    ...cells,
    ...[...left.values()].flatMap(row => cellsOf(called(row), negative(row.amount))),
  ])
}

/** What the new version calls a thing of the old one. */
export type NewName = (kind: 'grants' | 'parties', key: string) => string

const nameOf = ({ year }: BudgetRow, grant: string) => `${year} ${grant}`

/** All cells of a party's side and year as one; those in which nothing is more or less are left out. */
export function summedCashFlows(cells: readonly CashFlow[]): CashFlow[] {
  const own = new Map<string, CashFlow>()
  for (const cell of cells) {
    const before = own.get(cashFlowKey(cell))
    own.set(cashFlowKey(cell), before ? { ...cell, amount: added([before.amount, cell.amount]) } : cell)
  }
  return [...own.values()].filter(({ amount }) => amount.ore !== 0n)
}

/** The same for the same party, side and year. */
export const cashFlowKey = ({ year, party, side }: CashFlow): string => `${year} ${side} ${party}`

function between(was: BudgetRow, row: BudgetRow, isAlike: () => boolean): CashFlow[] {
  const [old, now] = [cellsOf(was, negative(was.amount)), cellsOf(row, row.amount)]
  const isUnknown = was.amount.status === 'unknown' && row.amount.status === 'unknown'
  // What is unknown, but for the same reasons, is not changed.
  const amount = isUnknown && isAlike() ? final(0n) : subtracted(row.amount, was.amount)
  return now.flatMap((cell, i) => {
    const other = old[i]
    return other && other.party !== cell.party ? [other, cell] : [{ ...cell, amount }]
  })
}

const cellsOf = ({ year, grant }: BudgetRow, amount: Figure): CashFlow[] => [
  { year, party: grant.from, side: 'pays', amount },
  { year, party: partyOf(grant), side: 'receives', amount },
]

const partyOf = ({ to }: Grant) => to.join(', ')

/** Whether a grant is paid alike in a year of two timelines, as far as anything is known of it. */
const isAlike = (was: BudgetRow, old: Timeline, row: BudgetRow, now: Timeline) =>
  paidText(was, old) === paidText(row, now)

/** What is known of the payments of a grant in a year; without any day, of the grant itself. */
function paidText({ grant, year }: BudgetRow, timeline: Timeline): string {
  if (!timeline.life)
    return sameText(grantsOfAllVersions(timeline.agreement).find(({ key }) => key === grant.key)?.amount)
  const own = entriesOfKind(timeline, 'payout').filter(payout => payout.grant.key === grant.key)
  return own
    .filter(({ day, window }) => [day, window.from, window.to].some(one => yearOf(one) === year))
    .map(({ grant, plan, ...payout }) => sameText(payout))
    .join('\n')
}

const paidYears = (timeline: Timeline): number[] =>
  entriesOfKind(timeline, 'payout')
    .flatMap(({ day, window }) => [day, window.from, window.to])
    .map(yearOf)
