import type { Diagnostic } from '../../diagnostic.ts'
import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Block } from '../../domain/differences/facts/fact.ts'
import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import type { Code } from '../../findings/findings.ts'
import { factsOf } from '../../schema/facts.ts'
import { resolvedValues } from '../../validate/agreement/resolved-values.ts'
import type { ResolvedValues } from '../../validate/model-of-version.ts'
import { redactedAgreement } from '../../validate/redacted.ts'
import { validateAgreement } from '../../validate/validate-agreement.ts'
import type { WorkspaceContext } from '../../validate/workspace-context.ts'
import { assertNoErrors } from '../workspace/read-agreements.ts'
import type { ComparisonContext } from './comparison-context.ts'

/** An agreement as a file or a revision has it, and what it is computed with. */
export interface ReadVersion {
  readonly context: ComparisonContext
  readonly model: Agreement
  readonly values: ResolvedValues
  readonly facts: Block
}

/** Findings about the file's name and about other agreements. They do not keep a version from being compared. */
const outsideContent: readonly Code[] = [
  'id-not-file-name',
  'id-taken',
  'agreement-unknown',
  'succession-overlap',
]

/** The errors that keep a version from being compared. */
export const comparisonErrors = (file: SourceFile, context: WorkspaceContext): Diagnostic[] =>
  errorsIn(validateAgreement(file, context).diagnostics)

const errorsIn = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity, code }) => severity === 'error' && !outsideContent.includes(code))

/** Reads a version. Fails if the version has errors. */
export function readVersion(file: SourceFile, context: ComparisonContext): ReadVersion {
  const { value, diagnostics } = validateAgreement(file, context.workspaceContext)
  assertNoErrors(file, errorsIn(diagnostics))
  if (!value) throw new Failure('not-an-agreement', { path: file.path })
  const values = resolvedValues(value.raw).value as ResolvedValues
  return { context, model: redactedAgreement(value).model, values, facts: factsOf(values) }
}
