import type { Agreement } from '../../domain/agreement/agreement.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import type { AgreementContext } from '../../findings/context.ts'
import type { Finding } from '../../findings/findings.ts'
import { agreementFindings } from '../../findings/run-checks.ts'
import type { ReadingUse } from '../../model/resolve-readings.ts'
import { agreementRoles, type Written } from '../../schema/agreement.ts'
import { firstNamed, type WorkspaceContext } from '../workspace-context.ts'

/** Checks the rules on an agreement, as it reads before its amendments or after one of them. */
export type CheckRules = (written: Written, model: Agreement) => readonly Finding[]

/** What the rules are checked on: an agreement's file, or a version that is in no file. */
type Subject = Pick<AgreementContext, 'file' | 'first' | 'uses'>

/** The check of the rules on an agreement in its workspace, without the rules that need what is incomplete. */
export const ruleCheckOf =
  (
    subject: Subject,
    incomplete: ReadonlySet<unknown>,
    { series, files, agreementNamed }: WorkspaceContext,
  ): CheckRules =>
  (written, model) => {
    const context = { ...subject, model, roles: agreementRoles(), series, files, agreementNamed }
    return agreementFindings(written, context, incomplete)
  }

/** The check of the rules on a file's agreement, without the rules that need what is incomplete in the file. */
export function ruleCheck(
  { path }: SourceFile,
  uses: readonly ReadingUse[],
  incomplete: ReadonlySet<unknown>,
  context: WorkspaceContext,
): CheckRules {
  const file = { path, name: nameOf(path) }
  const first = firstNamed(context.files, file.name, path)
  return ruleCheckOf({ uses, file, first }, incomplete, context)
}
