import type * as z from 'zod'
import { problem } from '../../finding.ts'

/** Refines a block so that exactly one of the fields stands in it. */
export const exactlyOne =
  <F extends string>(...fields: readonly F[]) =>
  (block: Readonly<Partial<Record<F, unknown>>>, context: z.core.$RefinementCtx): void => {
    if (fields.filter(field => block[field] !== undefined).length !== 1)
      context.addIssue({ code: 'custom', params: { finding: problem('exactly-one-of', [], { fields }) } })
  }
