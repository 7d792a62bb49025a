import type { Diagnostic } from '../../diagnostic.ts'
import { type Alternative, alternatives } from '../../model/reading-options.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { checkShape } from '../../schema/check/check.ts'
import { reportedForm } from '../steps/form-findings.ts'
import { locate } from '../steps/locate.ts'
import type { ParsedFile } from '../steps/parse.ts'
import { firstShapeFindings } from './apply-amendments.ts'
import { resolvedValues } from './resolved-values.ts'

/** The diagnostics of the shape of options that are not chosen: each is checked as if it were chosen. */
export const alternativeDiagnostics = (parsed: ParsedFile): Diagnostic[] =>
  alternatives(parsed.yaml.value).flatMap(alternative => diagnosticsOf(alternative, parsed))

function diagnosticsOf(alternative: Alternative, parsed: ParsedFile): Diagnostic[] {
  const resolved = resolvedValues(parsed.yaml.value, alternative)
  const result = checkShape(agreementSchema, resolved.value)
  const findings = 'findings' in result ? result.findings : firstShapeFindings(resolved.value)
  return locate(reportedForm(findings, parsed.yaml, resolved), parsed, resolved.readingUses)
}
