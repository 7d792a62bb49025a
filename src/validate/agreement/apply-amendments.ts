import type { Agreement } from '../../domain/agreement/agreement.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { sameText } from '../../domain/same-text.ts'
import { onKey, problem } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { amendedModel } from '../../model/amended-model.ts'
import { type AmendedValues, amendedValues } from '../../model/amended-values.ts'
import type { ResolvedReadings } from '../../model/resolve-readings.ts'
import { agreementRoles, agreementSchema } from '../../schema/agreement.ts'
import { checkShape } from '../../schema/check/check.ts'
import type { CheckRules } from './check-rules.ts'

/** An agreement with its amendments applied, and the findings on it. */
export interface AmendedAgreement {
  readonly model: Agreement
  readonly findings: readonly Finding[]
}

interface Progress extends AmendedAgreement {
  readonly values: Readonly<Record<string, unknown>>
  /** The rule findings so far, none of which is reported again. */
  readonly reported: ReadonlySet<string>
}

/**
 * Applies the amendments one after the other, and checks the whole agreement after each. Findings of the rules that are
 * `known` are not reported again. An amendment that makes the shape wrong ends this, and the model is without amendments.
 */
export function applyAmendments(
  { value, readingUses }: Pick<ResolvedReadings, 'value' | 'readingUses'>,
  model: Agreement,
  checkRules: CheckRules,
  known: readonly Finding[],
): AmendedAgreement {
  const values = value as Progress['values']
  let progress: Progress = { model, findings: [], values, reported: new Set(known.map(keyOf)) }
  for (const amended of amendedValues(value, agreementRoles())) {
    const findings = [...progress.findings, ...removalFindings(amended)]
    const result = checkShape(agreementSchema, amended.value)
    if ('findings' in result)
      return { model, findings: [...findings, ...result.findings.map(found => inAmendment(found, amended))] }
    const { key: amendment, value: values } = amended
    const change = { amendment, from: amended.from as Day, old: progress.values, new: values }
    const next = amendedModel(progress.model, result.value, readingUses, change)
    const added = checkRules(result.value, next).filter(found => !progress.reported.has(keyOf(found)))
    progress = {
      model: next,
      findings: [...findings, ...added.map(found => inAmendment(found, amended))],
      values,
      reported: new Set([...progress.reported, ...added.map(keyOf)]),
    }
  }
  return progress
}

/** The findings on the shape of the first amended version whose shape is wrong. */
export function firstShapeFindings(value: unknown): readonly Finding[] {
  for (const amended of amendedValues(value, agreementRoles())) {
    const result = checkShape(agreementSchema, amended.value)
    if ('findings' in result)
      return result.findings.map(found => ({
        ...found,
        path: amended.writtenAt(found.path) ?? found.path,
      }))
  }
  return []
}

const removalFindings = ({ missing }: AmendedValues): Finding[] =>
  missing.map(({ at, path }) => problem('remove-unknown', at, { path }))

/** A finding at the place where amendments set its value or, where none does, on the amendment that causes it. */
function inAmendment(found: Finding, { key, writtenAt }: AmendedValues): Finding {
  const path = writtenAt(found.path)
  return path ? { ...found, path } : onKey({ ...found, path: ['amendments', key] })
}

const keyOf = ({ code, path, args }: Finding) => sameText([code, path, args])
