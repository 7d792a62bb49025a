import * as z from 'zod'
import { type Problem, problem } from '../../finding.ts'
import type { ProblemCode, Problems } from '../../problems.ts'

/** A key that no value of a file can have. */
const found = Symbol('found')

/** The problem of a single value. */
export interface ValueProblem<C extends ProblemCode = ProblemCode> {
  readonly [found]: Problem<C>
}

export const valueProblem = <C extends ProblemCode>(code: C, args: Problems[C]): ValueProblem<C> => ({
  [found]: problem(code, [], args),
})

/**
 * A value that the program reads itself: `read` gives the value in the program's own units, or its problem. `json` is
 * JSON Schema for the written form.
 */
export const leaf = <T>(json: z.core.GlobalMeta, read: (written: unknown) => T | ValueProblem) =>
  z
    .unknown()
    .transform((written, context): T => {
      const result = read(written)
      if (!isProblem(result)) return result
      context.issues.push({
        code: 'custom',
        input: written,
        params: { finding: result[found], isSingle: true },
      })
      return z.NEVER
    })
    .register(z.globalRegistry, json)

const isProblem = (result: unknown): result is ValueProblem =>
  typeof result === 'object' && result !== null && found in result
