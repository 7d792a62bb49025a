import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/end-day.ts'
import { openConditions } from '../agreement/open-conditions.ts'
import { type Assumption, assumption } from './assumption.ts'

/** What the agreement's being in force, and its last day, rest on. */
export function ofTerm(agreement: Agreement): Assumption[] {
  const end = endDay(agreement)
  return [
    ...openConditions(agreement).map(condition => assumption('condition', agreement.id, { condition })),
    ...(end && (!agreement.term.to || end < agreement.term.to)
      ? [assumption('ends-early', agreement.id, { day: end })]
      : []),
  ]
}

/** The readings chosen for the parts of the file that a result is made from. */
export const ofReadings = (agreement: Agreement, parts: readonly string[]): Assumption[] =>
  agreement.readings
    .filter(({ decides }) => decides.some(part => parts.includes(part)))
    .map(({ key, question, option }) =>
      assumption('reading', agreement.id, { reading: key, question, option }),
    )
