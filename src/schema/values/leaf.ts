import * as z from 'zod'
import { type Problem, problem } from '../../finding.ts'
import type { ProblemCode, Problems } from '../../problems.ts'

/** The problem of a single value. */
export interface Wrong<C extends ProblemCode = ProblemCode> {
  readonly wrong: Problem<C>
}

export const wrong = <C extends ProblemCode>(code: C, args: Problems[C]): Wrong<C> => ({
  wrong: problem(code, [], args),
})

/**
 * A value that the program reads itself: `read` gives the value in the program's own units, or its problem. `json` is
 * JSON Schema for the written form.
 */
export const leaf = <T>(json: z.core.GlobalMeta, read: (written: unknown) => T | Wrong) =>
  z
    .unknown()
    .transform((written, context): T => {
      const result = read(written)
      if (!isWrong(result)) return result
      context.issues.push({
        code: 'custom',
        input: written,
        params: { finding: result.wrong, isSingle: true },
      })
      return z.NEVER
    })
    .register(z.globalRegistry, json)

const isWrong = (result: unknown): result is Wrong =>
  typeof result === 'object' && result !== null && 'wrong' in result
