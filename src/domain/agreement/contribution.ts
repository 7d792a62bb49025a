import type { Figure } from '../money/figure.ts'

/** What a party puts in, an agreement year, at the price level that the agreement states. */
export interface Contribution {
  readonly key: string
  readonly from: string
  readonly cash: Figure
  /** Unknown also where it is in kind and no value is put on it. */
  readonly inKind: Figure
}
