import type { Grant } from '../domain/agreement/money/grant.ts'
import { timeCovered } from '../domain/agreement/term/during.ts'
import { endDay } from '../domain/agreement/term/end-day.ts'
import { common, type Period } from '../domain/calendar/period.ts'
import { agreementYears, amountYears } from '../domain/timeline/amounts/amount-year.ts'
import { finding, onKey } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Every agreement year has a grant of some kind, if any has; one of 0 kr or an unknown amount is one too. The first that lacks one is said. */
export const yearNotFunded: Rule = function* (_, { model }) {
  const { from } = model.term
  const to = endDay(model)
  const [first] = model.grants
  if (!from || !to || !first) return
  const term = { from, to }
  const year = agreementYears(term).find(year => !model.grants.some(grant => isFor(grant, year, term)))
  if (year)
    yield onKey(finding('year-not-funded', ['grants'], { year: year.number, from: year.from, to: year.to }))
}

/** Whether a grant says anything of a time. Of the years that it names amounts for, the others are not said. */
function isFor({ amount, during }: Grant, year: Period, term: Period): boolean {
  const whole = timeCovered(during, term)
  const [shared] = whole ? common(whole, year) : []
  if (!whole || !shared) return false
  const years = [...amount.byYear.keys()]
  const isMixed = years.some(year => year > 99 !== (amount.per === 'calendar-year'))
  if (years.length === 0 || isMixed) return true
  return amountYears(amount.per, term, whole, shared).some(({ number }) => amount.byYear.has(number))
}
