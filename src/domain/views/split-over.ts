import { partiesOfAllVersions, versionsOf } from '../agreement/amendment.ts'
import { unknownKey } from '../agreement/money/grant.ts'
import type { Party } from '../agreement/party.ts'
import type { Life } from '../agreement/term/life.ts'
import type { Day } from '../calendar/day.ts'
import { common, isWithin, type Period } from '../calendar/period.ts'
import { added, type Figure, final, unknown, within } from '../money/figure.ts'
import { type Share, shares } from '../money/share.ts'
import type { Level } from '../timeline/levels/level.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { isPossibleRecipient, partsOf, type Receipt, receiptsOf } from '../timeline/payouts/recipient-part.ts'
import { anyPartOf, type MaybePart, partOf, sumOfParts } from '../timeline/payouts/undivided.ts'
import { type DatedTimeline, entriesOfKind } from '../timeline/timeline.ts'
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
  /** With `?` as its key, the recipients that are not known. */
  readonly party: Pick<Party, 'key' | 'name'>
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** What the party receives of each grant. */
  readonly receipts: readonly MaybePart[]
  readonly shareOfCash: Share | undefined
  readonly shareOfTotal: Share | undefined
}

/** The split of a span of exact days; none of a span without days. */
export function splitOver(timeline: DatedTimeline, span: SplitSpan): SplitRow[] {
  const { period } = span
  if (!period) return []
  const inputs = entriesOfKind(timeline, 'contribution').filter(({ year }) => isWithin(year, period))
  const payouts = entriesOfKind(timeline, 'payout')
  const grants = [...new Set(payouts.map(({ grant }) => grant.key))].map(key => {
    const own = payouts.filter(({ grant }) => grant.key === key)
    const grant = own[0]?.grant
    const amount = accruedIn(own, period)
    const isCut = isCutBy(own, period)
    return { grant, amount, isCut, receipts: grant ? receiptsOf(grant, amount) : [] }
  })

  const named = partiesOfAllVersions(timeline.agreement)
    .filter(party => takesPart(timeline, party))
    .map(party => {
      const own = inputs.filter(input => input.party === party.key)
      const paid = grants.filter(({ grant }) => grant?.from === party.key)
      const cash = added([...own.map(({ rest }) => rest), ...paid.map(({ amount }) => amount)])
      const stated = sumOfParts(own.flatMap(({ parts }) => parts.cash))
      const receipts = grants.flatMap(({ receipts }) => partsOf(receipts, party.key))
      const possible = grants.filter(({ grant }) => grant && isPossibleRecipient(grant, party.key))
      const isStated = own.length > 0
      const isAtOneLevel = own.every(({ year, levels }) => {
        const adjusted = levels.filter(({ isInKind }) => !isInKind).map(({ level }) => lastAdjusted(level))
        return payouts
          .filter(({ grant, covers }) => grant.from === party.key && common(covers, year).length > 0)
          .every(({ parts }) => parts.every(({ level }) => adjusted.includes(lastAdjusted(level))))
      })
      const isCut = paid.some(({ isCut }) => isCut)
      const isPayer = paysGrants(timeline, party.key)
      return {
        span,
        party,
        cash: isStated ? (isAtOneLevel ? heldTo(cash, stated, isCut) : cash) : isPayer ? cash : unknown,
        inKind: isStated || isPayer ? sumOfParts(own.flatMap(({ parts }) => parts.inKind)) : unknown,
        received: added([sumOfParts(receipts), ...possible.map(({ amount }) => anyPartOf(amount))]),
        receipts,
      }
    })
  const open = grants.filter(({ grant }) => grant?.unknownRecipient !== undefined)
  const shared = open.flatMap(({ receipts }) => receipts)
  const amounts = shared.length > 0 ? [...named, ofUnknownRecipients(span, shared)] : named
  const ofCash = shares(amounts.map(({ cash }) => cash))
  const ofTotal = shares(amounts.map(({ cash, inKind }) => added([cash, inKind])))
  return amounts.map((row, i) => ({ ...row, shareOfCash: ofCash[i], shareOfTotal: ofTotal[i] }))
}

/** What goes to recipients that are not known. Under that name they put nothing in. */
function ofUnknownRecipients(span: SplitSpan, shared: readonly Receipt[]) {
  const receipts = shared.flatMap(({ of }): MaybePart[] => (of ? [{ amount: partOf(of), of }] : []))
  const party = { key: unknownKey, name: unknownKey }
  return { span, party, cash: final(0n), inKind: final(0n), received: sumOfParts(receipts), receipts }
}

/**
 * Cash that is paid out and left, where grants are not known: the contribution that the document states bounds it. Of a span
 * that cuts a grant the two are not divided alike to the öre, so there the figure is about.
 */
const heldTo = (cash: Figure, stated: Figure, isCut: boolean): Figure =>
  cash.least === cash.most ? cash : within({ ...cash, isAbout: cash.isAbout || isCut }, stated)

/** Whether payouts of a grant begin or end within a period and not with it. */
const isCutBy = (payouts: readonly Payout[], { from, to }: Period): boolean => {
  const days = payouts.flatMap(({ covers }) => [covers.from, covers.to]).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return false
  return (from < first && first <= to) || (from <= last && last < to)
}

/** The last adjustment behind a level. The contribution of a year does not bound payouts at another level than its own. */
const lastAdjusted = ({ steps }: Level): Day | undefined => steps.at(-1)?.effective

const paysGrants = ({ agreement }: DatedTimeline, party: string): boolean =>
  versionsOf(agreement).some(({ agreement: { grants } }) => grants.some(({ from }) => from === party))

/** A party to the contract takes part, also one of whom nothing is written; another only where an amount names it. */
function takesPart({ agreement }: DatedTimeline, { key, role = 'contract' }: Party): boolean {
  return (
    role === 'contract' ||
    versionsOf(agreement).some(
      ({ agreement: { contributions, grants } }) =>
        contributions.some(({ from }) => from === key) ||
        grants.some(grant => grant.from === key || grant.to.includes(key) || isPossibleRecipient(grant, key)),
    )
  )
}
