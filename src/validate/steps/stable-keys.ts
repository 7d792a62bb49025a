import { scalarText } from '../../domain/scalar-text.ts'
import type { Path } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'

/**
 * The path of a finding by keys that stay the same when other values are added, removed or moved: an item of a list goes
 * by the field that identifies it, and a missing field by the name that it would have.
 */
export function stableKeys({ code, args }: Finding, path: Path, value: unknown): string[] {
  const keys: string[] = []
  let part = value
  for (const step of path) {
    part = part === null || part === undefined ? undefined : (part as Parts)[step]
    keys.push(typeof step === 'number' ? (identityOf(part) ?? String(step)) : step)
  }
  return code === 'missing-field' && 'field' in args ? [...keys, args.field] : keys
}

type Parts = Readonly<Record<string | number, unknown>>

/**
 * The text that identifies an item of a list: the item itself, if it is a key, or one of its fields; for a value of an index
 * also whether it is preliminary. Other texts are left out, since they may contain personal data.
 */
function identityOf(item: unknown): string | undefined {
  if (typeof item === 'string') return /^[a-z][a-z0-9-]{0,63}$/.test(item) ? item : undefined
  if (typeof item !== 'object' || item === null) return undefined
  const { status, ...fields } = item as Parts
  const name = identifying.map(field => fields[field]).find(isTextOrNumber)
  if (name === undefined) return undefined
  return status === undefined ? String(name) : `${name} ${scalarText(status)}`
}

const identifying = ['id', 'key', 'period', 'year', 'date', 'day', 'from']

const isTextOrNumber = (value: unknown) => typeof value === 'string' || typeof value === 'number'
