import { partiesOfAllVersions, versionsOf } from '../agreement/amendment.ts'
import type { Party } from '../agreement/party.ts'
import type { Day } from '../calendar/day.ts'
import { includes, type Period } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { added, type Figure, unknown } from '../money/figure.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import type { Payout } from '../timeline/payouts/payout.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** A share in hundredths of a per cent; only about so much, where an amount that it is of is not exact. */
export interface Share {
  readonly hundredths: bigint
  readonly isAbout: boolean
}

/** What a party puts in and receives in a period, and its share of what all put in. */
export interface SplitRow {
  readonly period: Period
  readonly party: Party
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** Adding up to 100 per cent; absent where a part is unknown or all are nothing. */
  readonly shareOfCash?: Share | undefined
  readonly shareOfTotal?: Share | undefined
}

/** The split in each agreement year, and last over the whole term where it has more than one. */
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

/** What one of several recipients has of an amount is not known as long as nobody has divided it. */
const receivedAlone = ({ grant, amount }: Payout): Figure => (grant.to.length > 1 ? unknown : amount)

function takesPart({ agreement }: Timeline, party: string): boolean {
  return versionsOf(agreement).some(
    ({ agreement: { contributions, grants } }) =>
      contributions.some(({ from }) => from === party) ||
      grants.some(({ from, to }) => from === party || to.includes(party)),
  )
}

/** Hundredths of a per cent, by largest remainder. */
function shares(figures: readonly Figure[]): (Share | undefined)[] {
  const whole = added(figures)
  if (!whole.ore) return figures.map(() => undefined)
  return allocate(10_000n, figures, ({ ore = 0n }) => ore).map(({ amount }) => ({
    hundredths: amount,
    isAbout: whole.certainty !== 'exact',
  }))
}
