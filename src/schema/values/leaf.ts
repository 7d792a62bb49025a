import * as z from 'zod'
import type { Code, Finding } from '../../diagnostic.ts'
import { finding } from '../../diagnostic.ts'
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
    .register(z.globalRegistry, json)

const isWrong = (result: unknown): result is Wrong =>
  typeof result === 'object' && result !== null && 'wrong' in result

/** What the text of a finding shows of a value: never more than a line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
