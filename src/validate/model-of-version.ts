import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Day } from '../domain/calendar/day.ts'
import { kinds } from '../findings/lists/kinds.ts'
import { amendedModel } from '../model/amended-model.ts'
import { modelOf } from '../model/model.ts'
import { agreementSchema, type Written } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'
import { applyAmendments } from './agreement/apply-amendments.ts'
import { type CheckRules, ruleCheckOf } from './agreement/check-rules.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** The values of an agreement with its readings resolved, from a file or not. */
export type ResolvedValues = Readonly<Record<string, unknown>>

/** The model of a version that is in no file; none, where a finding blocks its calculation. */
export function modelOfVersion(values: ResolvedValues, context: WorkspaceContext): Agreement | undefined {
  const written = writtenOf(values)
  const model = written && modelOf(written, [])
  const blockingFindings = blockingCheck(context)
  if (!written || !model || blockingFindings(written, model).length > 0) return undefined
  const amended = applyAmendments({ value: values, readingUses: [] }, model, blockingFindings, [])
  return amended.findings.length === 0 ? amended.model : undefined
}

/** A change of an agreement's values from a day on; `old` are its values until then. */
export interface Amending {
  readonly model: Agreement
  readonly amendment: string
  readonly from: Day
  readonly old: ResolvedValues
}

/** The model of an agreement with other values from a day on; none, where a finding blocks its calculation. */
export function modelFrom(
  { model, ...change }: Amending,
  values: ResolvedValues,
  context: WorkspaceContext,
): Agreement | undefined {
  const written = writtenOf(values)
  const amended = written && amendedModel(model, written, [], { ...change, new: values })
  return amended && blockingCheck(context)(written, amended).length === 0 ? amended : undefined
}

function writtenOf(values: ResolvedValues): Written | undefined {
  const result = checkShape(agreementSchema, values)
  return 'value' in result ? result.value : undefined
}

/** Checks the rules on a version, and gives the findings that block its calculation. */
const blockingCheck =
  (context: WorkspaceContext): CheckRules =>
  (written, model) => {
    const file = { path: written.id, name: written.id }
    const checkRules = ruleCheckOf({ uses: [], file, first: undefined }, new Set(), context)
    return checkRules(written, model).filter(({ code }) => kinds[code].blocksCalculation)
  }
