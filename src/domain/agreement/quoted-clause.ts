import type { StatedSource } from './stated-source.ts'

/** The parts of an agreement that a clause can concern. */
export const concerns = [
  'term',
  'notice',
  'contributions',
  'grants',
  'indexation',
  'payouts',
  'duties',
] as const
export type Concern = (typeof concerns)[number]

/** A clause that no other field can express. Results that it may concern quote it. */
export interface QuotedClause {
  readonly key: string
  readonly quote: string
  readonly source: StatedSource
  readonly concerns: readonly Concern[]
}
