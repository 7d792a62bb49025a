import { byPlace, type Diagnostic } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { sameText } from '../domain/same-text.ts'
import { nameOf, type SourceFile } from '../files.ts'
import { withDefaultSource } from '../model/default-source.ts'
import { modelOf } from '../model/model.ts'
import { agreementRoles, agreementSchema } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'
import { applyAmendments } from './agreement/apply-amendments.ts'
import { alternativeDiagnostics } from './agreement/check-alternatives.ts'
import { type CheckRules, ruleCheck } from './agreement/check-rules.ts'
import { checkAgreementShape } from './agreement/check-shape.ts'
import { incompleteBlocks } from './agreement/incomplete-blocks.ts'
import { withKeysOfNames } from './agreement/names-for-keys.ts'
import { type RecoveredPart, recoverPart } from './agreement/recover-part.ts'
import { resolvedValues } from './agreement/resolved-values.ts'
import { severityOf, withSeverityOverrides } from './severity-overrides.ts'
import { privacyDiagnostics } from './steps/check-privacy.ts'
import { reportedForm } from './steps/form-findings.ts'
import { locate } from './steps/locate.ts'
import { isSound, type Outcome } from './steps/outcome.ts'
import { type ParsedFile, parseFile } from './steps/parse.ts'
import { textProblems } from './steps/text-problems.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** An agreement: the values of its file as written, each block with its source, and its model. */
export interface ReadAgreement {
  readonly raw: Readonly<Record<string, unknown>>
  readonly model: Agreement
}

/** Validates an agreement: parses its file, resolves its readings, checks its shape and rules, applies its amendments. */
export function validateAgreement(file: SourceFile, context: WorkspaceContext): Outcome<ReadAgreement> {
  const parsed = parseFile(file, 'agreement/1')
  if ('diagnostics' in parsed) return parsed
  const { yaml } = parsed
  const resolved = resolvedValues(yaml.value)
  const shape = checkAgreementShape(resolved, yaml)
  const recovered = recoverPart(resolved, shape, nameOf(file.path))
  const incomplete = incompleteBlocks(shape, resolved, recovered?.model.term, context)
  const checkRules = ruleCheck(file, resolved.readingUses, incomplete, context)
  const agreementFindings = recovered ? findingsOfRules(recovered, checkRules, parsed) : []
  const amended =
    shape.written && recovered && applyAmendments(resolved, recovered.model, checkRules, agreementFindings)

  const form = [...resolved.findings, ...shape.findings, ...(amended?.findings ?? [])]
  const problems = textProblems(parsed, form, resolved.readingUses)
  const named = withKeysOfNames(form, resolved.value)
  const found = [...reportedForm(named, yaml, resolved), ...agreementFindings]
  const diagnostics = distinct([
    ...problems,
    ...locate(found, parsed, resolved.readingUses),
    ...privacyDiagnostics(parsed),
    ...(shape.findings.length === 0 ? alternativeDiagnostics(parsed) : []),
  ])
  const raw = withDefaultSource(yaml.value, agreementRoles().sources) as ReadAgreement['raw']
  return {
    value: amended && isSound(problems) ? { raw, model: amended.model } : undefined,
    diagnostics: withSeverityOverrides(diagnostics, context.severityOverrides),
  }
}

/** Findings of the rules; without notes for the first of several documents, since the others may contain what it lacks. */
const findingsOfRules = (
  { written, model }: RecoveredPart,
  checkRules: CheckRules,
  { problems }: ParsedFile,
) =>
  problems.some(({ code }) => code === 'several-documents')
    ? checkRules(written, model).filter(found => severityOf(found) !== 'note')
    : checkRules(written, model)

/** Drops repeated diagnostics: the same option can be reported from several places that refer to it. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, line, column, args }: Diagnostic) => `${line}:${column} ${code} ${sameText(args)}`
  return [...new Map(diagnostics.map(diagnostic => [keyOf(diagnostic), diagnostic])).values()].toSorted(
    byPlace,
  )
}

/** The model of a file's agreement with its amendments, whatever the findings of the rules; none, where its shape is wrong. */
export function modelOfFile(file: SourceFile): Agreement | undefined {
  const parsed = parseFile(file, 'agreement/1')
  if ('diagnostics' in parsed) return undefined
  const resolved = resolvedValues(parsed.yaml.value)
  const result = checkShape(agreementSchema, resolved.value)
  if (!('value' in result)) return undefined
  return applyAmendments(resolved, modelOf(result.value, resolved.readingUses), () => [], []).model
}
