import type { Day } from '../../calendar/day.ts'

/** A right to prolong the term by a decision. */
export interface ExtensionOption {
  readonly key: string
  /** By how much; absent where the document does not say. */
  readonly months?: number | undefined
  /** How many times it can be used. */
  readonly times: number
  /** The last day to decide, or so many months before the end; absent where the document does not say. */
  readonly decideBy?: Day | { readonly monthsBefore: number } | undefined
}

/** Automatic renewal: so many months at a time, unless notice is given. */
export interface Renewal {
  readonly months: number
  /** How many times at most; absent where there is no limit. */
  readonly times?: number | undefined
  /** The agreement must be reviewed (ses över) at the end of every so many months. */
  readonly reviewMonths?: number | undefined
}
