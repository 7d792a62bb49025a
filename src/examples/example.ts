/** What is wrong and what is right, in the few lines of a file that matter. */
export interface Example {
  /** The blocks that stand in the agreement of all examples, or in place of those of the same names. */
  readonly bad: string
  readonly good: string
  /** Blocks that are left out of that agreement. */
  readonly without?: readonly string[]
  /** The lines are a whole file, and no part of that agreement. */
  readonly isWhole?: true
}

/** The lines of an example as they are shown. */
export const linesOf = (text: string): string => text.replace(/^\n/, '')
