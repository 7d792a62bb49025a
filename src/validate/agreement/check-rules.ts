import type { Agreement } from '../../domain/agreement/agreement.ts'
import { nameOf, type SourceFile } from '../../files.ts'
import type { Finding } from '../../findings/findings.ts'
import { agreementFindings } from '../../findings/run-checks.ts'
import type { ReadingUse } from '../../model/resolve-readings.ts'
import { agreementRoles, type Written } from '../../schema/agreement.ts'
import { firstNamed, type WorkspaceContext } from '../workspace-context.ts'

/** Checks the rules on an agreement, as it reads before its amendments or after one of them. */
export type CheckRules = (written: Written, model: Agreement) => readonly Finding[]

/** The check of the rules on a file's agreement, without the rules that need what is incomplete in the file. */
export function ruleCheck(
  { path }: SourceFile,
  uses: readonly ReadingUse[],
  incomplete: ReadonlySet<unknown>,
  { series, files, agreementNamed }: WorkspaceContext,
): CheckRules {
  const file = { path, name: nameOf(path) }
  const first = firstNamed(files, file.name, path)
  const subject = { uses, file, first, roles: agreementRoles, series, files, agreementNamed }
  return (written, model) => agreementFindings(written, { ...subject, model }, incomplete)
}
