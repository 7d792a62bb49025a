import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { Failure } from '../../failure.ts'
import type { SourceFile } from '../../files.ts'
import type { Code } from '../../findings/findings.ts'
import { redactedAgreement } from '../../validate/redacted.ts'
import { withSuppressions } from '../../validate/suppressed.ts'
import { type ReadAgreement, validateAgreement } from '../../validate/validate-agreement.ts'
import type { ProjectContext } from '../project-context.ts'
import { filesByWorkspace } from './files-by-workspace.ts'
import { findAgreementFiles } from './find-files.ts'

type Project = Pick<ProjectContext, 'workspace' | 'today'>

/** Agreements of one workspace, and what they are computed with. */
export interface AgreementsOfWorkspace {
  readonly project: ProjectContext
  readonly agreements: readonly ReadAgreement[]
}

/** Errors that results are computed with all the same, and that they tell of among their assumptions. */
const toldByResults: readonly Code[] = ['succession-overlap']

/** The agreements that arguments name, by workspace; without arguments, all of the workspace. Fails if a file has an error. */
export const readAgreements = (project: ProjectContext, named: readonly string[]): AgreementsOfWorkspace[] =>
  filesByWorkspace(project, findAgreementFiles(project.workspace, named)).map(({ project, files }) => {
    assertIndicesSound(project)
    return { project, agreements: files.map(file => readAgreement(file, project)) }
  })

function readAgreement(file: SourceFile, { workspace, today }: Project): ReadAgreement {
  const { value, diagnostics } = validateAgreement(file, workspace.context)
  assertSound(file, diagnostics, today)
  if (!value) throw new Failure('not-an-agreement', { path: file.path })
  return redactedAgreement(value)
}

/** Fails if an index or the settings have an error, since all results depend on them. */
export function assertIndicesSound({ workspace: { files, diagnostics }, today }: Project): void {
  for (const file of files) assertSound(file, diagnostics.get(file.path) ?? [], today)
}

/** Fails if a file has an error that no comment suppresses. */
function assertSound(file: SourceFile, diagnostics: readonly Diagnostic[], today: Day): void {
  // Only codes that were found can be suppressed; `validate` reports what is wrong with a comment.
  const known: readonly string[] = diagnostics.map(({ code }) => code)
  const reported = withSuppressions(file, diagnostics, today, known).filter(isReported)
  assertNoErrors(
    file,
    reported.filter(({ severity, code }) => severity === 'error' && !toldByResults.includes(code)),
  )
}

/** Fails with the first of a file's errors, and the number of the others. */
export function assertNoErrors({ path }: SourceFile, errors: readonly Diagnostic[]): void {
  const [first, ...others] = errors
  if (first) throw new Failure('not-valid', { path, code: first.code, others: others.length })
}
