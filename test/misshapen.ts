import type { Problem } from '../src/finding.ts'
import { agreementSchema } from '../src/schema/agreement.ts'
import { checkShape } from '../src/schema/check/check.ts'
import { indexSchemaFor } from '../src/schema/index-series.ts'
import { workspaceSchema } from '../src/schema/workspace.ts'
import { resolvedValues } from '../src/validate/agreement/resolved-values.ts'

/** What JSON Schema has no word for. */
export const isUnsayable = ({ code, args }: Problem): boolean => {
  // Numbers that depend on another value.
  if (code === 'month-not-in-period' || code === 'after-period') return true
  // How many decimals: `multipleOf` divides binary fractions, and refuses 4.35.
  return code === 'amount-decimals' || ('found' in args && /^-?\d+\.\d{3,}$/.test(String(args.found)))
}

/** Which schema a file is held against. */
export const kindOf = (value: unknown) => {
  const [kind] = String((value as { iop?: unknown }).iop).split('/')
  return kind === 'index' || kind === 'workspace' ? kind : 'agreement'
}

/** What the program says of a value's shape; a place that waits for a reading to be chosen is said of the reading. */
export function misshapen(value: unknown): readonly Problem[] {
  const kind = kindOf(value)
  const { value: resolved, unresolved } =
    kind === 'agreement' ? resolvedValues(value) : { value, unresolved: [] }
  const schema = { agreement: agreementSchema, index: indexSchemaFor(value), workspace: workspaceSchema }[
    kind
  ]
  const result = checkShape(schema, resolved)
  const waiting = new Set(unresolved.map(path => JSON.stringify(path)))
  const isWaiting = ({ code, path, args }: Problem) =>
    code === 'missing-field' && 'field' in args && waiting.has(JSON.stringify([...path, args.field]))
  return 'value' in result ? [] : result.findings.filter(finding => !isWaiting(finding))
}
