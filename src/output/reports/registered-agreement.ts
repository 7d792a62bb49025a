import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { AgreementStatus } from '../../domain/views/status.ts'
import type { Succession } from '../../domain/views/succession.ts'

/** An agreement in the register, with its status and its end. */
export interface RegisteredAgreement {
  readonly agreement: Agreement
  /** More than one where the days do not tell which. */
  readonly statuses: readonly AgreementStatus[]
  /** The last day as of today; undefined if there is none, or it is unknown. */
  readonly to: Day | undefined
  readonly renews: boolean
  /** The sum of the grants in the current year; undefined if amounts are for more than a year. */
  readonly yearly: Figure | undefined
  /** The sum of the grants that are stated for all of the time; undefined if there are none. */
  readonly inAll: Figure | undefined
  /** The year whose prices these are in; `stated` where the document says none; undefined if they follow no index. */
  readonly level: number | 'stated' | undefined
  readonly succession: Succession | undefined
}
