import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import { proposalStage } from '../agreement/term/proposal-stage.ts'
import { unsignedParties } from '../agreement/term/signatures.ts'
import type { TermCondition } from '../agreement/term/term.ts'
import type { Day } from '../calendar/day.ts'

/** Whether the first day has come, and not the last day gone, of an agreement that is only drafted or proposed. */
export const isDraftPastStart = (agreement: Agreement, today: Day): boolean =>
  isWithinTerm(agreement, today) && proposalStage(agreement, today) !== undefined

/**
 * Whether an agreement runs that not all of its parties have signed, as far as its file says. It is no draft, which has a
 * question of its own.
 */
export const isStartedUnsigned = (agreement: Agreement, today: Day): boolean =>
  isWithinTerm(agreement, today) &&
  proposalStage(agreement, today) === undefined &&
  unsignedParties(agreement, today).length > 0

/** The conditions that are still open on a day after the agreement's first and before its last. */
export const conditionsOpenPastStart = (agreement: Agreement, today: Day): TermCondition[] =>
  isWithinTerm(agreement, today) ? openConditions(agreement, today) : []

function isWithinTerm(agreement: Agreement, today: Day): boolean {
  const { from } = agreement.term
  const end = endDay(agreement)
  return from !== undefined && from <= today && (end === undefined || today <= end)
}
