import type { Notice } from '../domain/agreement/notice.ts'
import type { AmountSpan } from '../domain/agreement/stated-amount.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Step } from './adjustment-text.ts'

/** Sentences for what falls due. */
export interface DueText {
  readonly end: (args: { days: number; noticeBy: Day | undefined; isNoticeLate: boolean }) => string
  readonly notice: (args: NoticeDue) => string
  readonly option: (args: { months: number | undefined; isDayStated: boolean }) => string
  readonly renewal: (args: { months: number }) => string
  readonly review: string
  readonly duty: (args: { what: string; from: Day; to: Day }) => string
  readonly payouts: (args: { recipients: readonly string[]; amount: string; isLast: boolean }) => string
}

/** The latest day for a notice: by which right, and which end it is for. */
interface NoticeDue {
  readonly safeDay: Day
  readonly notice: Notice
  readonly end: Day
  readonly renews: boolean
}

/** Why an amount is what it is, in a few words. Amounts come as text. */
export interface WhyText {
  /** What is counted where an amount is a rate times hours. */
  readonly hours: string
  readonly stated: (args: { base: string }) => string
  readonly adjusted: (args: {
    base: string
    steps: readonly Step[]
    isHeld: boolean
    amount: string
  }) => string
  readonly part: (args: {
    why: string
    per: AmountSpan
    from: Day
    to: Day
    isByDays: boolean
    part: string
  }) => string
  readonly product: (args: {
    rate: string
    isPercent: boolean
    quantity: string
    of: string
    on: Day | undefined
    max: string | undefined
    amount: string
  }) => string
  readonly notStated: string
  readonly indexMissing: (args: {
    index: string
    period: string
    lastKnown: { level: string | undefined; amount: string } | undefined
  }) => string
  readonly indexUnnamed: (args: {
    where: string
    lastKnown: { level: string | undefined; amount: string } | undefined
  }) => string
}
