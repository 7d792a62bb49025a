/** The parts of an agreement that a clause can matter to. */
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

/** A clause that the language cannot say: quoted, and named wherever it could matter. */
export interface QuotedClause {
  readonly key: string
  readonly quote: string
  readonly source: string
  readonly concerns: readonly Concern[]
}
