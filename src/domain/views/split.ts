import { partiesOfAllVersions, versionsOf } from '../agreement/amendment.ts'
import type { Party } from '../agreement/party.ts'
import type { Life } from '../agreement/term/end-day.ts'
import { isWithin, type Period } from '../calendar/period.ts'
import { added, type Figure, hull, unknown, within } from '../money/figure.ts'
import { hullOfShares, type Share, shares } from '../money/share.ts'
import { sameText } from '../same-text.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import { partsOf, receiptsOf } from '../timeline/payouts/recipient-part.ts'
import { type MaybePart, sumOfParts } from '../timeline/payouts/undivided.ts'
import { type DatedTimeline, entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { accruedIn } from './accrual.ts'

/** The time that a split is for. */
export interface SplitSpan {
  readonly kind: 'agreement-year' | 'each-agreement-year' | 'whole-term'
  /** Absent where the days of the term are not known, or where every agreement year is alike. */
  readonly period?: Period | undefined
  /** The number of the agreement year. */
  readonly number?: number | undefined
  /** What must be so for the agreement to be in force then. */
  readonly onlyIf?: Life['laterIf']
}

/** A party's contributions and receipts in a span, and its share of all contributions. */
export interface SplitRow {
  readonly span: SplitSpan
  readonly party: Party
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** What the party receives of each grant. */
  readonly receipts: readonly MaybePart[]
  readonly shareOfCash: Share | undefined
  readonly shareOfTotal: Share | undefined
}

/**
 * The split of each agreement year and, if there are several, of the whole term. Years that are in force for certain come
 * first; a term that may go on has no whole. Where the days are not known, the years are counted by number, at the level
 * of the document.
 */
export function split(timeline: Timeline): SplitRow[] {
  const { life } = timeline
  if (!life) return undatedSplit(timeline)
  const years = agreementYears(life).map(
    ({ from, to, number }): SplitSpan => ({
      kind: 'agreement-year',
      period: { from, to },
      number,
      onlyIf: to > life.certainTo ? life.laterIf : undefined,
    }),
  )
  const [certain, later] = [years.filter(({ onlyIf }) => !onlyIf), years.filter(({ onlyIf }) => onlyIf)]
  const to = life.laterIf === 'renewed' ? life.certainTo : life.to
  const hasEnd = life.laterIf !== 'in-force' && !isOpenEnded(timeline)
  const whole: SplitSpan = { kind: 'whole-term', period: { from: life.from, to } }
  const spans = [...certain, ...(hasEnd && certain.length > 1 ? [whole] : []), ...later]
  const rows = spans.flatMap(span => splitOver(timeline, span))
  return hasEnd ? [...rows, ...laterSplit(timeline, life)] : inOneIfAlike(rows, years.length)
}

/** The agreement years after the term, if options are used. */
function laterSplit(timeline: Timeline, { to }: Life): SplitRow[] {
  const later = timeline.ifOptionsUsed()
  if (!later?.life) return []
  return agreementYears(later.life)
    .filter(({ from }) => from > to)
    .flatMap(({ number, ...period }) =>
      splitOver(later, {
        kind: 'agreement-year',
        number,
        period: { from: period.from, to: period.to },
        onlyIf: 'option-used',
      }),
    )
}

const isOpenEnded = ({ agreement, life }: Timeline) =>
  agreement.term.isOpen === true && life !== undefined && life.to === life.scheduledEnd

/** The years of a term without a known end as one, where they are all alike. */
function inOneIfAlike(rows: readonly SplitRow[], years: number): SplitRow[] {
  const perYear = rows.length / years
  const textOf = ({ span, ...row }: SplitRow) => sameText(row)
  const isAlike = rows.every((row, i) => {
    const first = rows[i % perYear]
    return first && textOf(row) === textOf(first)
  })
  if (!isAlike || years < 2) return [...rows]
  return rows.slice(0, perYear).map(row => ({ ...row, span: { kind: 'each-agreement-year' } }))
}

/** The split of a term whose days are not known: the hull of what it is in every possible term. */
function undatedSplit(timeline: Timeline): SplitRow[] {
  const possible = timeline.atStatedLevel().flatMap(one => (one.life ? [{ one, life: one.life }] : []))
  const isLengthKnown = timeline.agreement.term.length !== undefined
  const counts = possible.map(({ life }) => agreementYears(life).length)
  const count = isLengthKnown ? Math.min(...counts) : Math.min(1, ...counts)
  const numbers = Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, n) => n + 1)
  const spans: SplitSpan[] = isLengthKnown
    ? [
        ...numbers.map((number): SplitSpan => ({ kind: 'agreement-year', number })),
        ...(count > 1 ? [{ kind: 'whole-term' } as const] : []),
      ]
    : numbers.map(() => ({ kind: 'each-agreement-year', number: 1 }))
  return spans.flatMap(span => {
    const all = possible.flatMap(({ one, life }) => {
      const year = agreementYears(life).find(({ number }) => number === span.number)
      // A year that the last day cuts is no sample of each year.
      const isCut = !isLengthKnown && year && (year.from !== year.full.from || year.to !== year.full.to)
      if (isCut) return []
      const period = span.kind === 'whole-term' ? life : year
      return period ? [splitOver(one, { ...span, period: { from: period.from, to: period.to } })] : []
    })
    const [first = []] = all
    return first.map((row, i) =>
      hullOfRows(
        span,
        row,
        all.flatMap(rows => rows[i] ?? []),
      ),
    )
  })
}

const hullOfRows = (span: SplitSpan, row: SplitRow, alike: readonly SplitRow[]): SplitRow => ({
  ...row,
  span,
  cash: hull(alike.map(({ cash }) => cash)),
  inKind: hull(alike.map(({ inKind }) => inKind)),
  received: hull(alike.map(({ received }) => received)),
  shareOfCash: hullOfShares(alike.flatMap(({ shareOfCash = [] }) => shareOfCash)),
  shareOfTotal: hullOfShares(alike.flatMap(({ shareOfTotal = [] }) => shareOfTotal)),
})

function splitOver(timeline: DatedTimeline, span: SplitSpan): SplitRow[] {
  const { period } = span
  if (!period) return []
  const inputs = entriesOfKind(timeline, 'contribution').filter(({ year }) => isWithin(year, period))
  const payouts = entriesOfKind(timeline, 'payout')
  const grants = [...new Set(payouts.map(({ grant }) => grant.key))].map(key => {
    const own = payouts.filter(({ grant }) => grant.key === key)
    const grant = own[0]?.grant
    const amount = accruedIn(own, period)
    return { grant, amount, receipts: grant ? receiptsOf(grant, amount) : [] }
  })

  const amounts = partiesOfAllVersions(timeline.agreement)
    .filter(({ key }) => takesPart(timeline, key))
    .map(party => {
      const own = inputs.filter(input => input.party === party.key)
      const paid = grants.filter(({ grant }) => grant?.from === party.key)
      const cash = added([...own.map(({ rest }) => rest), ...paid.map(({ amount }) => amount)])
      const stated = sumOfParts(own.flatMap(({ parts }) => parts.cash))
      const receipts = grants.flatMap(({ grant, receipts }) =>
        grant?.from === party.key ? [] : partsOf(receipts, party.key),
      )
      const isStated = own.length > 0
      return {
        span,
        party,
        cash: isStated ? heldTo(cash, stated) : paid.length > 0 ? cash : unknown,
        inKind: isStated || paid.length > 0 ? sumOfParts(own.flatMap(({ parts }) => parts.inKind)) : unknown,
        received: sumOfParts(receipts),
        receipts,
      }
    })
  const ofCash = shares(amounts.map(({ cash }) => cash))
  const ofTotal = shares(amounts.map(({ cash, inKind }) => added([cash, inKind])))
  return amounts.map((row, i) => ({ ...row, shareOfCash: ofCash[i], shareOfTotal: ofTotal[i] }))
}

/** Cash that is paid out and left, where grants are not known: the contribution that the document states bounds it. */
const heldTo = (cash: Figure, stated: Figure): Figure =>
  cash.least === cash.most ? cash : within(cash, stated)

function takesPart({ agreement }: DatedTimeline, party: string): boolean {
  return versionsOf(agreement).some(
    ({ agreement: { contributions, grants } }) =>
      contributions.some(({ from }) => from === party) ||
      grants.some(({ from, to }) => from === party || to.includes(party)),
  )
}
