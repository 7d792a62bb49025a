import type * as z from 'zod'
import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { Finding } from '../../findings/findings.ts'
import { checkShape } from '../../schema/check/check.ts'
import { privacyDiagnostics } from './check-privacy.ts'
import { reportedForm } from './form-findings.ts'
import { locate } from './locate.ts'
import type { ParsedFile } from './parse.ts'
import { textProblems } from './text-problems.ts'

/** The outcome of validating a file: its value, if its shape is right, and its diagnostics. */
export interface Outcome<T> {
  readonly value?: T | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether commands can use a file with these diagnostics. */
export const isSound = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

/** Validates a parsed file without readings: its shape and, where that is right, its rules. */
export function outcomeOf<T extends z.ZodType>(
  schema: T,
  parsed: ParsedFile,
  checkRules: (value: z.output<T>) => Iterable<Finding>,
): Outcome<z.output<T>> {
  const { yaml } = parsed
  const result = checkShape(schema, yaml.value)
  const findings = 'value' in result ? [...checkRules(result.value)] : result.findings
  const problems = textProblems(parsed, 'value' in result ? [] : result.findings)
  const found = [...locate(reportedForm(findings, yaml), parsed), ...privacyDiagnostics(parsed)]
  return {
    value: 'value' in result && isSound(problems) ? result.value : undefined,
    diagnostics: [...problems, ...found].toSorted(byPlace),
  }
}
