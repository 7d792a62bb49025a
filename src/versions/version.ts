import type { Diagnostic } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Block } from '../domain/differences/fact.ts'
import { Failure } from '../failure.ts'
import type { SourceFile } from '../files.ts'
import type { Code } from '../finding.ts'
import { resolveReadings } from '../model/resolve-readings.ts'
import { factsOf } from '../schema/facts.ts'
import { validateAgreement } from '../validate/agreement.ts'
import type { ResolvedValues } from '../validate/model-of-version.ts'
import type { WorkspaceContext } from '../validate/workspace-context.ts'

/** An agreement as a file or a revision has it. */
export interface ReadVersion {
  /** The file, and the revision that it is in. */
  readonly path: string
  readonly model: Agreement
  readonly values: ResolvedValues
  readonly facts: Block
}

/** What a version is called, and who else is, has nothing to do with what it says. */
const harmless: readonly Code[] = ['id-not-file-name', 'id-taken', 'agreement-unknown']

/** What keeps a version from being compared. */
export const errorsOf = (file: SourceFile, context: WorkspaceContext): Diagnostic[] =>
  validateAgreement(file, context).diagnostics.filter(
    ({ severity, code }) => severity === 'error' && !harmless.includes(code),
  )

/** Reads a version. One with errors is a failure: nothing is compared with it. */
export function readVersion(file: SourceFile, context: WorkspaceContext): ReadVersion {
  const { value } = validateAgreement(file, context)
  const errors = errorsOf(file, context)
  const [first, ...others] = errors
  if (first) throw new Failure('not-valid', { path: file.path, code: first.code, others: others.length })
  if (!value) throw new Failure('not-an-agreement', { path: file.path })
  const values = resolveReadings(value.raw).value as ResolvedValues
  return { path: file.path, model: value.model, values, facts: factsOf(values) }
}
