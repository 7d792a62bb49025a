import type { Agreement } from '../../agreement/agreement.ts'
import { versionOn } from '../../agreement/amendment.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import { amountIn } from '../../agreement/money/stated-amount.ts'
import { timeCovered } from '../../agreement/term/during.ts'
import { type Life, lifeOf, scheduledTerm } from '../../agreement/term/life.ts'
import type { Day } from '../../calendar/day.ts'
import { includes } from '../../calendar/period.ts'
import { added, type Figure } from '../../money/figure.ts'
import { amountYears } from './amount-year.ts'

/**
 * The stated amount of all grants in the year that a day lies in: of the first year before the agreement begins, of the
 * last year after its end. None where all amounts are stated for more than a year.
 */
export function grantedYearly(agreement: Agreement, day: Day): Figure | undefined {
  const current = versionOn(agreement, day)
  const life = lifeOf(current, day)
  const yearly = current.grants.filter(({ amount }) => amount.per !== 'period')
  if (yearly.length === 0 && current.grants.length > 0) return undefined
  return added(yearly.flatMap(grant => (life ? inYearOf(grant, life, day) : [grant.amount.each])))
}

/** The stated amount of the grants that are stated for all of the time; none where there are none. */
export function grantedInAll(agreement: Agreement, day: Day): Figure | undefined {
  const whole = versionOn(agreement, day).grants.filter(({ amount }) => amount.per === 'period')
  return whole.length === 0 ? undefined : added(whole.map(({ amount }) => amount.each))
}

/**
 * The level of the stated amounts of grants that follow an index: the year whose prices the document says that they are in, or
 * `stated` where it says none. None where they follow no index.
 */
export function grantedLevel(agreement: Agreement, day: Day): number | 'stated' | undefined {
  const { indexation } = versionOn(agreement, day)
  return indexation?.appliesTo.includes('grants') ? (indexation.level ?? 'stated') : undefined
}

function inYearOf({ amount, during }: Grant, life: Life, day: Day): Figure[] {
  const term = scheduledTerm(life)
  const whole = timeCovered(during, term)
  const dayInTerm = day < term.from ? term.from : day > term.to ? term.to : day
  if (!whole || !includes(whole, dayInTerm)) return []
  const year = amountYears(amount, term, whole, whole).find(year => includes(year, dayInTerm))
  return year ? [amountIn(amount, year.number)] : []
}
