import { expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement/agreement.ts'
import type { Duty } from '../../src/domain/agreement/duty.ts'
import type { Contribution } from '../../src/domain/agreement/money/contribution.ts'
import type { Grant } from '../../src/domain/agreement/money/grant.ts'
import type { Indexation, IndexedPart } from '../../src/domain/agreement/money/indexation.ts'
import type { PayoutPlan } from '../../src/domain/agreement/money/payout-plan.ts'
import type { StatedAmount } from '../../src/domain/agreement/money/stated-amount.ts'
import type { Notice } from '../../src/domain/agreement/term/notice.ts'
import type { Assumptions } from '../../src/domain/assumptions/assumption.ts'
import type { DayPattern } from '../../src/domain/calendar/day-pattern.ts'
import type { Interval } from '../../src/domain/calendar/interval.ts'
import type { IndexValue } from '../../src/domain/index/lookup.ts'
import type { Exact } from '../../src/domain/money/exact.ts'
import type { Figure } from '../../src/domain/money/figure.ts'
import type { Payout } from '../../src/domain/timeline/payouts/payout.ts'
import type { Timeline } from '../../src/domain/timeline/timeline.ts'
import type { BridgeRow } from '../../src/domain/views/bridge.ts'
import type { BudgetRow } from '../../src/domain/views/budget.ts'
import type { DueRow } from '../../src/domain/views/expiry.ts'
import type { SettlementRow } from '../../src/domain/views/settlement.ts'
import type { SplitRow } from '../../src/domain/views/split-over.ts'
import type { NumberPaths } from './number-paths.ts'

/**
 * What a JavaScript number may be in a type: every place, and what it counts there. One too few or too many, and this
 * file does not compile. What is `Apart` has a list of its own.
 */
type Counted<T, Apart = never> = Record<NumberPaths<T, Apart>, string>

const counted = {
  interval: { count: 'days, weeks or months' } satisfies Counted<Interval>,
  pattern: {
    'days.*': 'day of a month',
    'weekdays.*': 'day of a week',
    'weeks.*': 'week of a year',
    'yearDays.*': 'day of a year',
    'nth.*': 'which of several days',
  } satisfies Counted<DayPattern>,
  amount: { 'byYear.key': 'year' } satisfies Counted<StatedAmount>,
  contribution: {} satisfies Counted<Contribution, StatedAmount>,
  plan: {
    'instalments.*.due.months.*': 'month of a year',
    'instalments.*.due.within': 'days',
  } satisfies Counted<PayoutPlan, Interval | DayPattern>,
  grant: {} satisfies Counted<Grant, StatedAmount | PayoutPlan>,
  indexation: {
    level: 'year',
    'parts.*.change.rounding.decimals': 'decimals',
    'parts.*.lag': 'years',
    'parts.*.month': 'month of a year',
    'parts.*.schedule.years': 'years',
    // What it was before an amendment is an indexation like itself.
  } satisfies Counted<Omit<Indexation, 'earlier'>>,
  notice: { 'reckoning.months': 'months' } satisfies Counted<Notice, Interval>,
  duty: {
    'schedule.count': 'times',
    'schedule.timing.from.day': 'day of a month',
    'schedule.timing.from.month': 'month of a year',
    'schedule.timing.when.in.*.count': 'months',
    'schedule.timing.when.in.*.first': 'month of a year',
    'schedule.timing.when.inMonth.*': 'month of a period',
    'schedule.timing.when.times': 'times',
  } satisfies Counted<Duty, Interval | DayPattern>,
  agreement: {
    version: 'versions',
    'term.conditions.*.agreementYears.*': 'year',
    'term.length': 'months',
    'term.options.*.decideBy.monthsBefore': 'months',
    'term.options.*.months': 'months',
    'term.options.*.times': 'times',
    'term.renewal.months': 'months',
    'term.renewal.reviewed.months': 'months',
    'term.renewal.reviewed.periods': 'times',
    'term.renewal.times': 'times',
  } satisfies Counted<
    // What it said before its amendments is an agreement like itself.
    Omit<Agreement, 'earlier'>,
    Contribution | Grant | Indexation | Notice | Duty | PayoutPlan
  >,
  indexValue: { 'assumed.*.year': 'year' } satisfies Counted<IndexValue>,
  timeline: {
    'entries.*.entry.parts.*.of.parts': 'parts of an amount',
    'entries.*.entry.parts.*.piece.place': 'which of several parts',
    'entries.*.entry.parts.*.piece.year.number': 'year',
    'entries.*.levels.*.year.number': 'year',
    'entries.*.months': 'months',
    'entries.*.parts.*.of.parts': 'parts of an amount',
    'entries.*.parts.cash.*.of.parts': 'parts of an amount',
    'entries.*.parts.inKind.*.of.parts': 'parts of an amount',
    'entries.*.parts.*.piece.place': 'which of several parts',
    'entries.*.parts.*.piece.year.number': 'year',
    'entries.*.year.number': 'year',
  } satisfies Counted<
    Timeline,
    Agreement | Contribution | Grant | PayoutPlan | IndexedPart | Duty | Notice | IndexValue
  >,
  split: { 'receipts.*.of.parts': 'parts of an amount', 'span.number': 'year' } satisfies Counted<SplitRow>,
  budget: { year: 'year' } satisfies Counted<BudgetRow, Grant>,
  bridge: { year: 'year' } satisfies Counted<BridgeRow>,
  settlement: {} satisfies Counted<SettlementRow, Payout>,
  due: {
    days: 'days',
    'due.condition.agreementYears.*': 'year',
    'due.months': 'months',
    'due.of.months': 'months',
    'due.of.option.months': 'months',
  } satisfies Counted<DueRow, Payout | Duty | Notice>,
  assumptions: {
    'broken-years.years.*.count': 'months',
    'broken-years.years.*.of': 'months',
    'broken-years.years.*.year': 'year',
    'condition.condition.agreementYears.*': 'year',
    'index-forecast.years.*': 'year',
    'renewed.months': 'months',
    'day-follows.months': 'months',
  } satisfies Counted<Assumptions>,
  money: {} satisfies Counted<Figure | Exact>,
}

const units =
  /^(days|parts of an amount|weeks|months|years|year|times|versions|decimals|days, weeks or months|(day|week|month) of an? \w+|which of several \w+)$/

test('a JavaScript number counts days, times and the like, and is never money', () => {
  const reasons = Object.values(counted).flatMap(places => Object.values(places))
  expect(reasons.length).toBeGreaterThan(20)
  for (const reason of reasons) expect(reason).toMatch(units)
})

test('a number that stood for money would not compile', () => {
  interface Bad {
    readonly paid: { readonly amounts: readonly (Figure | { readonly kronor: number })[] }
    readonly year: number
  }
  // @ts-expect-error: `paid.amounts.*.kronor` is not listed
  const one = { year: 'year' } satisfies Counted<Bad>
  // @ts-expect-error: there is no number `months`
  const two = { year: 'year', 'paid.amounts.*.kronor': 'kronor', months: 'months' } satisfies Counted<Bad>
  // @ts-expect-error: what is any could be a number
  const three = {} satisfies Counted<{ readonly amount: ReturnType<typeof JSON.parse> }>
  // @ts-expect-error: an interval with a number more is not an interval
  const four = {} satisfies Counted<{ readonly every: Interval & { readonly kronor: number } }, Interval>
  expect([one, two, three, four]).toHaveLength(4)
})
