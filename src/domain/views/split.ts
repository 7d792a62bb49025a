import { partiesOfAllVersions, versionsOf } from '../agreement/amendment.ts'
import type { Party } from '../agreement/party.ts'
import { isWithin, type Period } from '../calendar/period.ts'
import { added, type Figure, unknown, within } from '../money/figure.ts'
import { type Share, shares } from '../money/share.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import { type MaybePart, partOf, sumOfParts } from '../timeline/payouts/undivided.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import { accruedIn } from './accrual.ts'

/** A party's contributions and receipts in a period, and its share of all contributions. */
export interface SplitRow {
  readonly period: Period
  readonly party: Party
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** What the party receives of each grant. */
  readonly receipts: readonly MaybePart[]
  readonly shareOfCash: Share | undefined
  readonly shareOfTotal: Share | undefined
}

/** The split of each agreement year and, if there are several, of the whole term. */
export function split(timeline: Timeline): SplitRow[] {
  if (!timeline.life) return []
  const { from, to } = timeline.life
  const life = { from, to }
  const years = agreementYears(life).map(({ from, to }) => ({ from, to }))
  const periods = years.length > 1 ? [...years, life] : years
  return periods.flatMap(period => splitOver(timeline, period))
}

function splitOver(timeline: Timeline, period: Period): SplitRow[] {
  const inputs = entriesOfKind(timeline, 'contribution').filter(({ year }) => isWithin(year, period))
  const payouts = entriesOfKind(timeline, 'payout')
  const grants = [...new Set(payouts.map(({ grant }) => grant.key))].map(key => {
    const own = payouts.filter(({ grant }) => grant.key === key)
    const grant = own[0]?.grant
    const amount = accruedIn(own, period)
    return { grant, amount, receipt: receiptOf(grant?.to ?? [], amount) }
  })

  const amounts = partiesOfAllVersions(timeline.agreement)
    .filter(({ key }) => takesPart(timeline, key))
    .map(party => {
      const own = inputs.filter(input => input.party === party.key)
      const paid = grants.filter(({ grant }) => grant?.from === party.key)
      const got = grants.filter(({ grant }) => grant?.to.includes(party.key))
      const cash = added([...own.map(({ rest }) => rest), ...paid.map(({ amount }) => amount)])
      const stated = added(own.map(({ cash }) => cash))
      const isStated = own.length > 0
      const receipts = got.map(({ receipt }) => receipt)
      return {
        period,
        party,
        cash: isStated ? heldTo(cash, stated) : paid.length > 0 ? cash : unknown,
        inKind: isStated || paid.length > 0 ? added(own.map(({ inKind }) => inKind)) : unknown,
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

/** A recipient's part of a grant. With several recipients it is between nothing and all, since the document does not divide it. */
function receiptOf(to: readonly string[], amount: Figure): MaybePart {
  const of = { whole: amount, parts: to.length }
  return to.length > 1 ? { amount: partOf(of), of } : { amount }
}

function takesPart({ agreement }: Timeline, party: string): boolean {
  return versionsOf(agreement).some(
    ({ agreement: { contributions, grants } }) =>
      contributions.some(({ from }) => from === party) ||
      grants.some(({ from, to }) => from === party || to.includes(party)),
  )
}
