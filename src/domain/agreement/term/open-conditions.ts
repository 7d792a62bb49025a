import { type Day, daysAfter, monthsAfter } from '../../calendar/day.ts'
import { common, type Period } from '../../calendar/period.ts'
import type { During } from './during.ts'
import type { TermAndEvents } from './end-day.ts'
import { hasHappened } from './event.ts'
import { type PartiesAndEvents, unsignedParties } from './signatures.ts'
import type { Term, TermCondition } from './term.ts'

/** The conditions that nothing has met, by a day or ever. All signatures meet `signed-by-all`; an event meets those that it names. */
export const openConditions = (agreement: TermAndEvents & PartiesAndEvents, day?: Day): TermCondition[] =>
  agreement.term.conditions.filter(condition => !isMet(condition, agreement, day))

function isMet(condition: TermCondition, agreement: PartiesAndEvents, day: Day | undefined): boolean {
  const isNamed = agreement.events.some(
    event => event.met?.includes(condition.key) && hasHappened(event, day),
  )
  return isNamed || (condition.kind === 'signed-by-all' && unsignedParties(agreement, day).length === 0)
}

/** The money or the time that a condition can be about. */
export interface Place {
  /** A grant; absent for what is no grant. */
  readonly grant?: string | undefined
  /** The time; absent where no day is known. */
  readonly covers?: Period | undefined
  /** The numbers of the agreement years, where they are known without days. */
  readonly agreementYears?: readonly number[] | undefined
}

/** The open conditions that concern a place. Where it cannot be told whether one does, it does. */
export const openConditionsFor = (
  agreement: TermAndEvents & PartiesAndEvents,
  place: Place,
  day?: Day,
): TermCondition[] =>
  openConditions(agreement, day).filter(condition => concerns(condition, place, agreement.term))

function concerns(condition: TermCondition, { grant, covers, agreementYears }: Place, term: Term): boolean {
  const { grants, during, agreementYears: conditional } = condition
  if (grants && (grant === undefined || !grants.includes(grant))) return false
  if (during) return !covers || touches(covers, during)
  if (!conditional) return true
  if (agreementYears) return agreementYears.some(year => conditional.includes(year))
  const { from } = term
  return !covers || !from || conditional.some(year => touches(covers, agreementYear(from, year)))
}

const agreementYear = (from: Day, number: number): Period => ({
  from: monthsAfter(from, 12 * (number - 1)),
  to: daysAfter(monthsAfter(from, 12 * number), -1),
})

const touches = (covers: Period, { from = covers.from, to = covers.to }: During): boolean =>
  from <= to && common(covers, { from, to }).length > 0
