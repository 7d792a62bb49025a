import type { Agreement } from '../agreement/agreement.ts'
import { versionOn } from '../agreement/amendment.ts'
import { type Grant, recipientKeys } from '../agreement/money/grant.ts'
import { figuresOf } from '../agreement/money/stated-amount.ts'
import type { Day } from '../calendar/day.ts'
import { type Figure, final, isNothing, oreOf, subtracted } from '../money/figure.ts'
import { sameText } from '../same-text.ts'
import { grantedYearly } from '../timeline/amounts/granted-yearly.ts'
import { grantsByRecipient } from '../timeline/payouts/recipient-part.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'

/** The difference between two agreements in the stated amount that a party pays or receives a year. */
interface YearlyDifference {
  readonly party: string
  readonly side: 'pays' | 'receives'
  readonly amount: Figure
}

/**
 * The first day of the first period whose payouts differ, and the differences of the yearly amounts from then on. A party
 * whose difference has changed by the end of the new agreement is left out. Of grants that are not `changed`, amounts that
 * are not known are the same in both versions of an agreement.
 */
export function yearlyDifferences(
  old: Timeline,
  now: Timeline,
  changed: ReadonlySet<string>,
): { from: Day; rows: readonly YearlyDifference[] } | undefined {
  if (!old.life || !now.life) return undefined
  const isNext = now.life.from > old.life.to
  const from = isNext ? now.life.from : (firstPayoutOnlyIn(now, old) ?? firstPayoutOnlyIn(old, now))
  if (from === undefined) return undefined
  const [first, last] = [rowsOn(from, old, now, changed), rowsOn(now.life.to, old, now, changed)]
  const texts = new Set(last.map(sameText))
  return { from, rows: first.filter(row => texts.has(sameText(row))) }
}

function rowsOn(day: Day, old: Timeline, now: Timeline, changed: ReadonlySet<string>): YearlyDifference[] {
  const [before, after] = [versionOn(old.agreement, day), versionOn(now.agreement, day)]
  const grants = [...before.grants, ...after.grants].flatMap(grantsByRecipient)
  const row = (
    party: string,
    side: YearlyDifference['side'],
    isOwn: (grant: Grant) => boolean,
  ): YearlyDifference[] => {
    // The amount of an agreement that has ended is that of its last year.
    const isCounted = (grant: Grant) => isOwn(grant) && !isSame(grant)
    const [was, is] = [statedIn(before, day, isCounted), statedIn(after, day, isCounted)]
    const amount = was && is && subtracted(is, was)
    return amount && !isNothing(amount) ? [{ party, side, amount }] : []
  }
  const isSame = ({ key, amount }: Grant) =>
    before.id === after.id &&
    !changed.has(key) &&
    figuresOf(amount).some(figure => oreOf(figure) === undefined)
  const payers = [...new Set(grants.map(grant => grant.from))]
  const recipients = [...new Set(grants.map(recipientKeys))]
  return [
    ...payers.flatMap(party => row(party, 'pays', grant => grant.from === party)),
    ...recipients.flatMap(party => row(party, 'receives', grant => recipientKeys(grant) === party)),
  ]
}

function statedIn(agreement: Agreement, day: Day, isOwn: (grant: Grant) => boolean): Figure | undefined {
  const grants = agreement.grants.flatMap(grantsByRecipient).filter(isOwn)
  return grants.length === 0 ? final(0n) : grantedYearly({ ...agreement, grants, earlier: [] }, day)
}

/** The first day of the first period for which a timeline has a payout that the other timeline lacks. */
function firstPayoutOnlyIn(timeline: Timeline, other: Timeline): Day | undefined {
  const textsOf = (timeline: Timeline) =>
    entriesOfKind(timeline, 'payout').map(({ grant, day, covers, amount }) => ({
      from: covers.from,
      text: sameText([grant.from, recipientKeys(grant), day, covers, amount]),
    }))
  const known = new Set(textsOf(other).map(({ text }) => text))
  const days = textsOf(timeline).filter(({ text }) => !known.has(text))
  return days.map(({ from }) => from).toSorted()[0]
}
