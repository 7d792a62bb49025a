import * as z from 'zod'
import type { Code, Finding } from '../../finding.ts'
import { finding } from '../../finding.ts'
import type { Findings } from '../../findings/findings.ts'

/** What is wrong with a single value. */
export interface Wrong<C extends Code = Code> {
  readonly wrong: Finding<C>
}

export const wrong = <C extends Code>(code: C, args: Findings[C]): Wrong<C> => ({
  wrong: finding(code, [], args),
})

/**
 * A value that the program reads itself: `read` gives it in the program's own units, or says what is wrong with it.
 * `json` describes the written form to editors.
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
    .meta(json)

const isWrong = (result: unknown): result is Wrong =>
  typeof result === 'object' && result !== null && 'wrong' in result
