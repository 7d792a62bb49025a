import type { Agreement } from '../agreement/agreement.ts'
import type { Grant } from '../agreement/grant.ts'
import type { Indexation } from '../agreement/indexation.ts'

/** How a grant follows an index, if it does. */
export const indexationOf = (_: Grant, { indexation }: Agreement): Indexation | undefined =>
  indexation?.appliesTo.includes('grants') ? indexation : undefined
