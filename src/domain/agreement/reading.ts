/** Where the document is unclear: the option that the calculations follow. */
export interface ChosenReading {
  readonly key: string
  readonly question: string
  readonly option: string
  /** What it decides: `adjustments`, `contributions` … the first key of each place that refers to it. */
  readonly decides: readonly string[]
}
