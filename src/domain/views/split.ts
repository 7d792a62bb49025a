import { partiesOfAllVersions, versionsOf } from '../agreement/amendment.ts'
import type { Party } from '../agreement/party.ts'
import type { Day } from '../calendar/day.ts'
import { includes, type Period } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { added, type Figure, unknown } from '../money/figure.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** A share in hundredths of a per cent; approximate if any of the amounts is not exact. */
export interface Share {
  readonly hundredths: bigint
  readonly isAbout: boolean
}

/** A party's contributions and receipts in a period, and its share of all contributions. */
export interface SplitRow {
  readonly period: Period
  readonly party: Party
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** The shares add up to 100 per cent. They are absent where an amount is unknown or all are 0. */
  readonly shareOfCash?: Share | undefined
  readonly shareOfTotal?: Share | undefined
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
  const within = (day: Day) => includes(period, day)
  const inputs = entriesOfKind(timeline, 'contribution').filter(({ year }) => within(year.from))
  const payouts = entriesOfKind(timeline, 'payout').filter(({ covers }) => within(covers.from))

  const amounts = partiesOfAllVersions(timeline.agreement)
    .filter(({ key }) => takesPart(timeline, key))
    .map(party => {
      const own = inputs.filter(({ contribution }) => contribution.from === party.key)
      const paid = payouts.filter(({ grant }) => grant.from === party.key)
      const got = payouts.filter(({ grant }) => grant.to.includes(party.key))
      const cash = added([...own.map(({ cash }) => cash), ...paid.map(({ amount }) => amount)])
      const inKind = added(own.map(({ inKind }) => inKind))
      return { period, party, cash, inKind, received: added(got.map(receivedAlone)) }
    })
  const ofCash = shares(amounts.map(({ cash }) => cash))
  const ofTotal = shares(amounts.map(({ cash, inKind }) => added([cash, inKind])))
  return amounts.map((row, i) => ({ ...row, shareOfCash: ofCash[i], shareOfTotal: ofTotal[i] }))
}

/** A recipient's part of a payout. With several recipients it is unknown, since the document does not divide the amount. */
const receivedAlone = ({ grant, amount }: Payout): Figure => (grant.to.length > 1 ? unknown : amount)

function takesPart({ agreement }: Timeline, party: string): boolean {
  return versionsOf(agreement).some(
    ({ agreement: { contributions, grants } }) =>
      contributions.some(({ from }) => from === party) ||
      grants.some(({ from, to }) => from === party || to.includes(party)),
  )
}

/** Shares in hundredths of a per cent, by largest remainder. */
function shares(figures: readonly Figure[]): (Share | undefined)[] {
  const whole = added(figures)
  if (!whole.ore) return figures.map(() => undefined)
  return allocate(10_000n, figures, ({ ore = 0n }) => ore).map(({ amount }) => ({
    hundredths: amount,
    isAbout: whole.certainty !== 'exact',
  }))
}
