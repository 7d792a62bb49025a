import { grantsOfAllVersions } from '../agreement/amendment.ts'
import { isCalendarYear } from '../agreement/money/stated-amount.ts'
import type { Day } from '../calendar/day.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { type CashFlow, summedCashFlows } from './cash-flow.ts'
import { combined, hullOfFlows } from './combined-costs.ts'
import { comparedYears, spanOfYears } from './compared-years.ts'
import type { CostItem } from './cost-item.ts'
import { itemsInYears, itemsOverTerm, itemsYearly, type NewName, type StatementOf } from './cost-items.ts'
import { opennessOf, type SideBySide, sideBySide, sideBySideByAgreementYear } from './side-by-side.ts'

/** A version whose costs are added so many times or, below 0, deducted. */
export interface CountedVersion {
  readonly count: number
  readonly timeline: Timeline
  readonly statementOf: StatementOf
  readonly newName: NewName
}

/**
 * The costs of versions, added and deducted: of each calendar year; of an agreement year, where the days of a version are
 * not known; and of the whole term, where its cost is known. Versions that leave the same days open are compared term by
 * term, so that only what differs between them counts. All others are added and deducted as bounds.
 */
export function costDifference(versions: readonly CountedVersion[]): CashFlow[] {
  const timelines = versions.map(({ timeline }) => timeline)
  const years = comparedYears(timelines)
  const within = spanOfYears(years)
  return [
    ...(within
      ? overTerms(
          versions,
          all => sideBySide(all, within),
          (one, { statementOf, newName }) => itemsInYears(one, years, statementOf, newName),
        )
      : []),
    ...(timelines.some(({ life }) => !life) ? yearlyDifference(versions) : []),
    ...(timelines.every(isCostOfTermKnown)
      ? overTerms(versions, sideBySideByAgreementYear, (one, { statementOf, newName }) =>
          itemsOverTerm(one, statementOf, newName),
        )
      : []),
  ]
}

type ItemsOf = (timeline: SideBySide[number], version: CountedVersion) => readonly CostItem[]

/** The costs over all terms that are possible. */
function overTerms(
  versions: readonly CountedVersion[],
  possible: (timelines: readonly Timeline[]) => readonly SideBySide[],
  itemsOf: ItemsOf,
): CashFlow[] {
  const groups = grouped(versions, ({ timeline }) => opennessOf(timeline))
  return summedCashFlows(
    groups.flatMap(group =>
      hullOfFlows(
        possible(group.map(({ timeline }) => timeline)).map(timelines =>
          combined(
            group.map((version, i) => {
              const one = timelines[i]
              return { count: version.count, items: one ? itemsOf(one, version) : [] }
            }),
          ),
        ),
      ),
    ),
  )
}

function grouped(
  versions: readonly CountedVersion[],
  keyOf: (version: CountedVersion) => string,
): CountedVersion[][] {
  const keys = [...new Set(versions.map(keyOf))]
  return keys.map(key => versions.filter(version => keyOf(version) === key))
}

/** After the last day of any agreement. */
const last = '9999-12-31' as Day

/** The stated yearly amounts: every year alike, or by number where any version states them so. */
function yearlyDifference(versions: readonly CountedVersion[]): CashFlow[] {
  const stated = versions.flatMap(({ timeline }) => grantsOfAllVersions(timeline.agreement))
  const numbers = [...new Set(stated.flatMap(({ amount }) => [...amount.byYear.keys()]))]
    .filter(year => !isCalendarYear(year))
    .toSorted((a, b) => a - b)
  const groups = grouped(versions, ({ timeline }) => timeline.agreement.id)
  return summedCashFlows(
    groups.flatMap(group =>
      combined(
        group.map(({ count, timeline: { agreement, life }, statementOf, newName }) => ({
          count,
          items: itemsYearly(agreement, life?.from ?? last, numbers, statementOf, newName),
        })),
      ),
    ),
  )
}

/** Whether the cost of the whole term follows from the file, and from no index values of days that are not known. */
function isCostOfTermKnown({ agreement, life }: Timeline): boolean {
  const { term, grants, indexation } = agreement
  if (life) return life.laterIf === undefined && !(term.isOpen && life.to === life.scheduledEnd)
  const isLengthKnown = term.length !== undefined || grants.every(({ amount }) => amount.per === 'period')
  return isLengthKnown && (indexation === undefined || grants.length === 0)
}
