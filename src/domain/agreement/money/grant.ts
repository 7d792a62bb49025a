import type { Day } from '../../calendar/day.ts'
import type { Period } from '../../calendar/period.ts'
import type { During } from '../term/during.ts'
import type { PayoutPlan } from './payout-plan.ts'
import type { StatedAmount } from './stated-amount.ts'

/** Public money to recipients, at the price level that the agreement states. */
export interface Grant {
  readonly key: string
  readonly from: string
  /** In the order of their keys. More than one where one amount is for several recipients; none where the recipient is unknown. */
  readonly to: readonly string[]
  /** The file's words on who else receives it, where that is not known. */
  readonly unknownRecipient?: string | undefined
  readonly amount: StatedAmount
  /** Whether the document divides the amount equally among its recipients and years; where absent, it leaves the parts open. */
  readonly divided?: 'equally' | undefined
  /** The grant is not stated: it is what its payer pays of the recipient's costs. */
  readonly isImplied?: true | undefined
  /** The part of the term that the grant covers; the whole term where absent. */
  readonly during?: During | undefined
  /** The part of the term for which the document states the grant; the whole term where absent. */
  readonly statedFor?: Period | undefined
  /** The units that share the amount, in alphabetical order. */
  readonly units: readonly string[]
  /** The grant's own payout plans, in the order of their first days. */
  readonly plans?: readonly PayoutPlan[] | undefined
  /** The first day of the amendment that states the amount. The amount includes all adjustments until that day. */
  readonly statedAt?: Day | undefined
  /** An amendment withdrew the grant: the time until then is paid, on the days of the former plan. */
  readonly isWithdrawn?: true | undefined
}

/** Stands among the keys of recipients for one that is not known. No party can have it as its key. */
export const unknownKey = '?'

/** The keys of the recipients of a grant, several if it is not divided between them. */
export const recipientKeys = ({ to, unknownRecipient }: Pick<Grant, 'to' | 'unknownRecipient'>): string =>
  [...to, ...(unknownRecipient === undefined ? [] : [unknownKey])].join(', ')
