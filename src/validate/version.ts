import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Day } from '../domain/calendar/day.ts'
import { kinds } from '../findings/lists/kinds.ts'
import { agreementFindings } from '../findings/run-checks.ts'
import { modelOf } from '../model/agreement.ts'
import { amendedModel } from '../model/amended.ts'
import { agreementSchema, type Written } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'
import { withAmendments } from './amendments.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** An agreement's values with the readings settled, whether they stand in a file or not. */
export type ResolvedValues = Readonly<Record<string, unknown>>

/** What a version means that is not written down as it is; nothing, where nothing can be worked out from it. */
export function modelOfVersion(values: ResolvedValues, context: WorkspaceContext): Agreement | undefined {
  const written = shapedAs(values)
  const model = written && modelOf(written, [])
  if (!written || !model || !isSensible(written, model, context)) return undefined
  const made = withAmendments(
    { value: values, findings: [], uses: [], open: [] },
    model,
    (written, model) => (isSensible(written, model, context) ? [] : [unsound]),
    [],
  )
  return made.findings.length === 0 ? made.model : undefined
}

/** How an agreement reads from a day on; `old` are its values until then. */
export interface Amending {
  readonly model: Agreement
  readonly amendment: string
  readonly from: Day
  readonly old: ResolvedValues
}

/** What an agreement means that reads so from a day on; nothing, where nothing can be worked out from it. */
export function modelFrom(
  { model, ...change }: Amending,
  values: ResolvedValues,
  context: WorkspaceContext,
): Agreement | undefined {
  const written = shapedAs(values)
  const made = written && amendedModel(model, written, [], { ...change, new: values })
  return written && made && isSensible(written, made, context) ? made : undefined
}

const unsound = { code: 'never-due', path: [], args: {} } as const

function shapedAs(values: ResolvedValues): Written | undefined {
  const result = checkShape(agreementSchema, values)
  return 'value' in result ? result.value : undefined
}

function isSensible(
  written: Written,
  model: Agreement,
  { series, files, agreementNamed }: WorkspaceContext,
): boolean {
  const file = { path: written.id, name: written.id }
  const found = agreementFindings(
    written,
    { model, uses: [], file, first: undefined, series, files, agreementNamed },
    new Set(),
  )
  return found.every(({ code }) => !kinds[code].blocksCalculation)
}
