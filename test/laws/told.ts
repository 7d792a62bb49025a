import { yearOf } from '../../src/domain/calendar/day.ts'
import type { Figure } from '../../src/domain/money/figure.ts'
import { agreementYears } from '../../src/domain/timeline/amounts/amount-year.ts'
import type { Timeline } from '../../src/domain/timeline/timeline.ts'
import { bridge } from '../../src/domain/views/bridge.ts'
import { bases, budget } from '../../src/domain/views/budget.ts'
import { payoutSchedule } from '../../src/domain/views/payout-schedule.ts'
import { split } from '../../src/domain/views/split.ts'
import type { SplitRow } from '../../src/domain/views/split-over.ts'
import { termTotals } from '../../src/domain/views/term-total.ts'
import { horizon } from './model.ts'

/** The bounds of a figure or of a share. */
export interface Told {
  readonly least: bigint | undefined
  readonly most: bigint | undefined
  readonly isAbout: boolean
}

/** What is said of an agreement, by a name for each figure. */
export type AllTold = ReadonlyMap<string, Told>

/** The budget of some years: what is not in it is 0 kr. */
export const budgetTold = (timeline: Timeline, years: readonly number[]): AllTold =>
  new Map(
    bases.flatMap(basis =>
      budget(timeline, years, basis).map(({ year, grant, amount }): [string, Told] => [
        `${basis} ${year} ${grant.key}`,
        amount,
      ]),
    ),
  )

/** What is said of spans that two timelines have in common, by names that are the same in both. */
export function spansTold(timeline: Timeline, years: readonly number[]): AllTold {
  return new Map([
    ...splitTold(timeline),
    ...totalsTold(timeline),
    ...bridgeTold(timeline, years),
    ...payoutsTold(timeline),
  ])
}

function splitTold(timeline: Timeline): [string, Told][] {
  const { life } = timeline
  const all = life ? agreementYears(life) : []
  return split(timeline).flatMap(row => {
    const { kind, number, period } = row.span
    const year = all.find(one => one.number === number)
    const isWhole =
      kind === 'each-agreement-year' || (year?.from === year?.full.from && year?.to === year?.full.to)
    // A year that is shown if the agreement is still in force is that year of an agreement in force until its last day.
    const spans = [
      ...(kind === 'whole-term' ? ['whole term'] : []),
      ...(kind === 'agreement-year' && isWhole && life ? [`whole year ${number}`] : []),
      ...(kind === 'agreement-year' && !row.span.onlyIf ? [`numbered year ${number}`] : []),
      ...(kind === 'agreement-year' && period ? [`year ${number} ${period.from} ${period.to}`] : []),
      ...(kind === 'each-agreement-year' ? ['each year'] : []),
    ]
    return spans.flatMap(span => rowTold(span, row))
  })
}

const rowTold = (span: string, { party, cash, inKind, received, shareOfCash, shareOfTotal }: SplitRow) =>
  Object.entries({ cash, inKind, received, shareOfCash, shareOfTotal }).flatMap(([name, told]) =>
    told ? [[`split ${span} ${party.key} ${name}`, told] as [string, Told]] : [],
  )

const totalsTold = (timeline: Timeline) =>
  termTotals(timeline).map(({ grant, amount }): [string, Told] => [`total ${grant.key}`, amount])

const bridgeTold = (timeline: Timeline, years: readonly number[]): [string, Told][] =>
  bridge(timeline, years).flatMap(({ year, ...row }) =>
    Object.entries(row).map(([name, figure]): [string, Told] => [`bridge ${year} ${name}`, figure]),
  )

function payoutsTold(timeline: Timeline): [string, Told][] {
  const counts = new Map<string, number>()
  return payoutSchedule(timeline, { from: '2000-01-01', to: horizon } as never).map(({ payout, covers }) => {
    const { from, to } = covers ?? {}
    const name = `payout ${payout.grant.key} ${from} ${to} ${payout.plan.unknown ?? `${payout.window.from} ${payout.window.to}`}`
    const n = (counts.get(name) ?? 0) + 1
    counts.set(name, n)
    return [`${name} ${n}`, payout.amount]
  })
}

export const yearsOf = (from: string): number[] => [-1, 0, 1, 2, 3].map(n => yearOf(from as never) + n)
export type { Figure }
