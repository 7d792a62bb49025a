/** What must hold, in one sentence, and why that matters. */
export interface Explanation {
  readonly holds: string
  readonly why: string
}
