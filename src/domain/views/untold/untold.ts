import type { Duty } from '../../agreement/duty.ts'
import type { Grant } from '../../agreement/money/grant.ts'
import type { ExtensionOption } from '../../agreement/term/extension.ts'
import type { Notice } from '../../agreement/term/notice.ts'
import type { Day } from '../../calendar/day.ts'

/** Why a day or an amount cannot be told. */
export const untoldReasons = [
  'first-day-unknown',
  'last-day-unknown',
  'both-days-unknown',
  'no-last-day',
  'notice-unknown',
  'event-without-day',
  'schedule-unknown',
  'payout-days-unknown',
  'quantity-unknown',
  'amount-unknown',
] as const
export type UntoldReason = (typeof untoldReasons)[number]

/** Something that falls due, or an amount, of which the file does not say enough: the day cannot be told. */
export interface Untold {
  readonly kind: 'untold'
  readonly of: UntoldSubject
  readonly reason: UntoldReason
  /** The file's words on where it stands, or why it is not known. */
  readonly where?: string | undefined
  /** The earliest and the latest day on which it can be. */
  readonly earliest?: Day | undefined
  readonly latest?: Day | undefined
}

export type UntoldSubject =
  /** The last day, with its length in months where only that is known. */
  | { readonly kind: 'end'; readonly months?: number | undefined }
  | { readonly kind: 'notice'; readonly notice: Pick<Notice, 'key' | 'purpose'> }
  | { readonly kind: 'option'; readonly option: Pick<ExtensionOption, 'key' | 'months'> }
  | { readonly kind: 'review' }
  | { readonly kind: 'duty'; readonly duty: Pick<Duty, 'key' | 'kind' | 'what'> }
  /** Payouts to these parties, and perhaps to one that is not known. */
  | ({ readonly kind: 'payouts' } & Pick<Grant, 'to' | 'unknownRecipient'>)
  /** The amount of a grant. */
  | { readonly kind: 'amount'; readonly grant: string }

export const untold = (
  of: UntoldSubject,
  reason: UntoldReason,
  more: Pick<Untold, 'where' | 'earliest' | 'latest'> = {},
): Untold => ({ kind: 'untold', of, reason, ...more })
