import type { Life } from '../agreement/term/life.ts'
import { boundsOfDays, type DayBounds, onDay } from '../calendar/day-bounds.ts'
import { includes, type Period } from '../calendar/period.ts'
import { type Figure, hull, isNothing, subtracted } from '../money/figure.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import { isPlanned, type Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** A payout as far as its day is known. */
export interface ScheduledPayout {
  readonly payout: Payout
  /** The planned day; without bounds where the file does not say when grants are paid. */
  readonly planned: DayBounds
  /** Absent where the days of the term are not known. */
  readonly covers?: Period | undefined
  /** The agreement year that it pays for, where the days of the term are not known. */
  readonly agreementYear?: number | undefined
  /** What must be so for it to be paid at all. */
  readonly onlyIf?: Life['laterIf']
}

/** The payouts planned within a period, by day, those of a day in the order of the file; all that have no known day. */
export function payoutSchedule(timeline: Timeline, within: Period): ScheduledPayout[] {
  const { life } = timeline
  if (!life) return undatedPayouts(timeline)
  const own = entriesOfKind(timeline, 'payout').map(payout => ({
    payout,
    onlyIf: payout.covers.to > life.certainTo ? life.laterIf : undefined,
  }))
  return [...own, ...laterPayouts(timeline, life)]
    .filter(({ payout: { day } }) => includes(within, day))
    .toSorted(({ payout: a }, { payout: b }) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map(({ payout, onlyIf }) => ({
      payout,
      planned: isPlanned(payout) ? onDay(payout.day) : {},
      covers: payout.covers,
      onlyIf,
    }))
}

/** The payouts for time after the term, if options are used. */
const laterPayouts = (timeline: Timeline, { to }: Life) =>
  entriesOfKind(timeline.ifOptionsUsed() ?? { entries: [] }, 'payout')
    .filter(({ covers }) => covers.from > to)
    .map(payout => ({ payout, onlyIf: 'option-used' as const }))

/**
 * The payouts of a term without known days: as many as every possible term has, by agreement year, each with the amount and
 * the days that the possible terms give it. Of a term whose length is not known, those of its first year.
 */
function undatedPayouts(timeline: Timeline): ScheduledPayout[] {
  const { agreement } = timeline
  const isLengthKnown = agreement.term.length !== undefined
  const possible = timeline.byAgreementYear().flatMap(one => {
    const years = one.life ? agreementYears(one.life) : []
    // A year that the last day cuts is no sample of each year.
    if (!isLengthKnown && years[0]?.to !== years[0]?.full.to) return []
    const yearOf = ({ covers }: Payout) => years.find(year => includes(year, covers.from))?.number ?? 1
    const payouts = entriesOfKind(one, 'payout').map(payout => ({ payout, year: yearOf(payout) }))
    return payouts.length > 0 ? [payouts] : []
  })
  return agreement.grants.flatMap(({ key }) => {
    const all = possible.map(payouts =>
      payouts.filter(({ payout, year }) => payout.grant.key === key && (isLengthKnown || year === 1)),
    )
    const count = Math.min(...all.map(payouts => payouts.length))
    return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, n): ScheduledPayout[] => {
      const alike = all.flatMap(payouts => payouts[n] ?? [])
      const [first] = alike
      if (!first) return []
      const amount = hull(alike.map(({ payout }) => payout.amount))
      const bounds = boundsOfDays(alike.map(({ payout }) => payout.day))
      const isBounded = isLengthKnown && agreement.term.bounds.from.earliest !== undefined
      return [
        {
          payout: withAmount(first.payout, amount),
          planned: isPlanned(first.payout) && isBounded ? bounds : {},
          agreementYear: isLengthKnown ? first.year : undefined,
        },
      ]
    }).flat()
  })
}

/** A payout whose parts are not known one by one, unless the amount is the same in every possible term. */
function withAmount(payout: Payout, amount: Figure): Payout {
  if (isNothing(subtracted(payout.amount, amount))) return payout
  const parts = payout.parts.slice(0, 1).map(part => ({ ...part, amount, exact: undefined, of: undefined }))
  return { ...payout, parts, amount }
}
