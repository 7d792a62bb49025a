import type { Day } from '../../calendar/day.ts'

/** A right to prolong the term by decision. */
export interface ExtensionOption {
  readonly key: string
  /** The length of the prolongation; absent where the document does not state it. */
  readonly months?: number | undefined
  /** How many times the option can be used. */
  readonly times: number
  /** The last day to decide, or its distance in months from the end; absent where the document does not state it. */
  readonly decideBy?: Day | { readonly monthsBefore: number } | undefined
}

/** Automatic renewal by a number of months each time, unless notice is given. */
export interface Renewal {
  /** The length of each renewal; absent where it is not known, and then nothing after the end can be told. */
  readonly months?: number | undefined
  /** The most renewals; absent where there is no limit. */
  readonly times?: number | undefined
  /** When the agreement must be reviewed (ses över): every so many months from the first day, or every so many periods, of which the term is the first. */
  readonly reviewed?:
    | { readonly months?: number | undefined; readonly periods?: number | undefined }
    | undefined
}
