import * as z from 'zod'
import { type Problem, problem } from '../../finding.ts'
import type { ProblemCode, Problems, ValueType } from '../../problems.ts'
import { typeMismatch } from './value-type.ts'

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
        params: { finding: told(result[found], written), isSingle: true },
      })
      return z.NEVER
    })
    .register(z.globalRegistry, json)

const isProblem = (result: unknown): result is ValueProblem =>
  typeof result === 'object' && result !== null && found in result

/** The problem of a value; of a block or a list, where a single value was expected, its type. */
function told({ code, args, ...finding }: Problem, written: unknown): Problem {
  const isTold = 'found' in args || 'key' in args
  if (typeof written !== 'object' || written === null || !isTold) return { ...finding, code, args }
  const allowed = 'allowed' in args ? args.allowed : undefined
  return problem('wrong-type', finding.path, typeMismatch(written, expectedBy[code] ?? 'single', allowed))
}

/** The type of the values that a problem is about. */
const expectedBy: Partial<Record<ProblemCode, ValueType>> = {
  'amount-not-number': 'number',
  'percent-invalid': 'number',
  'share-invalid': 'number',
  'index-number-invalid': 'number',
  'day-invalid': 'day',
  'key-invalid': 'key',
}
