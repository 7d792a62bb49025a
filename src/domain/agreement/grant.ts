import type { Period } from '../calendar/period.ts'
import type { Figure } from '../money/figure.ts'

/** Public cash to a recipient, an agreement year, at the price level that the agreement states. */
export interface Grant {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly amount: Figure
  /** The part of the term that the document states it for; all of it, where absent. */
  readonly statedFor?: Period | undefined
}
