import type { Agreement } from '../agreement/agreement.ts'
import { endDay } from '../agreement/term/end-day.ts'
import { openConditions } from '../agreement/term/open-conditions.ts'
import type { TermCondition } from '../agreement/term/term.ts'
import type { Day } from '../calendar/day.ts'
import { isDraftPastStart, isStartedUnsigned } from './unfinished.ts'

export const lifecycleReasons = ['still-draft', 'not-signed', 'condition-open'] as const

/** What an agreement lacks to be in force without reservation; `hasBegun` where its first day has come. */
export interface LifecycleRow {
  readonly kind: 'lifecycle'
  readonly reason: (typeof lifecycleReasons)[number]
  readonly condition?: TermCondition
  readonly hasBegun: boolean
}

/** A draft past its first day, a started agreement without signatures, and the conditions that are still open. */
export function lifecycleRows(agreement: Agreement, today: Day): LifecycleRow[] {
  const { from } = agreement.term
  const hasBegun = from !== undefined && from <= today
  const end = endDay(agreement)
  const conditions = end && end < today ? [] : openConditions(agreement, today)
  const isToldAsCondition = conditions.some(({ kind }) => kind === 'signed-by-all')
  return [
    ...(isDraftPastStart(agreement, today)
      ? [{ kind: 'lifecycle' as const, reason: 'still-draft' as const, hasBegun }]
      : []),
    ...(isStartedUnsigned(agreement, today) && !isToldAsCondition
      ? [{ kind: 'lifecycle' as const, reason: 'not-signed' as const, hasBegun }]
      : []),
    ...conditions.map(condition => ({
      kind: 'lifecycle' as const,
      reason: 'condition-open' as const,
      condition,
      hasBegun,
    })),
  ]
}
