import type { Party } from '../agreement/party.ts'
import { includes, type Period } from '../calendar/period.ts'
import { allocate } from '../money/allocate.ts'
import { added, type Figure } from '../money/figure.ts'
import { agreementYears } from '../timeline/agreement-year.ts'
import { entriesOf, type Timeline } from '../timeline/timeline.ts'

/** What a party puts in and receives in a period, and its share of what all put in. */
export interface SplitRow {
  readonly period: Period
  readonly party: Party
  readonly cash: Figure
  readonly inKind: Figure
  readonly received: Figure
  /** In hundredths of a per cent, adding up to 10 000; absent where a part is unknown or all are nothing. */
  readonly shareOfCash?: bigint | undefined
  readonly shareOfTotal?: bigint | undefined
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
  const within = ({ year }: { year: Period }) => includes(period, year.from)
  const inputs = entriesOf(timeline, 'contribution').filter(within)
  const payouts = entriesOf(timeline, 'payout').filter(within)

  const amounts = [...timeline.agreement.parties.values()]
    .filter(({ key }) => takesPart(timeline, key))
    .map(party => {
      const own = inputs.filter(({ contribution }) => contribution.from === party.key)
      const paid = payouts.filter(({ grant }) => grant.from === party.key)
      const got = payouts.filter(({ grant }) => grant.to === party.key)
      const cash = added([...own.map(({ cash }) => cash), ...paid.map(({ amount }) => amount)])
      const inKind = added(own.map(({ inKind }) => inKind))
      return { period, party, cash, inKind, received: added(got.map(({ amount }) => amount)) }
    })
  const ofCash = shares(amounts.map(({ cash }) => cash))
  const ofTotal = shares(amounts.map(({ cash, inKind }) => added([cash, inKind])))
  return amounts.map((row, i) => ({ ...row, shareOfCash: ofCash[i], shareOfTotal: ofTotal[i] }))
}

function takesPart({ agreement: { contributions, grants } }: Timeline, party: string): boolean {
  return (
    contributions.some(({ from }) => from === party) ||
    grants.some(({ from, to }) => from === party || to === party)
  )
}

/** Hundredths of a per cent, by largest remainder. */
function shares(figures: readonly Figure[]): (bigint | undefined)[] {
  const whole = added(figures)
  if (!whole.ore) return figures.map(() => undefined)
  return allocate(10_000n, figures, ({ ore = 0n }) => ore).map(({ amount }) => amount)
}
