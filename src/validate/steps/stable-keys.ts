import type { Finding, Path } from '../../finding.ts'

/**
 * Where a finding is, by names that stay as they are when something else is put in, taken away or moved: an item of a
 * list goes by what tells it from the others. What is missing goes by the name that it would have.
 */
export function stableKeys({ code, args }: Finding, path: Path, value: unknown): string[] {
  const keys: string[] = []
  let part = value
  for (const step of path) {
    part = part === null || part === undefined ? undefined : (part as Parts)[step]
    keys.push(typeof step === 'number' ? (nameOf(part) ?? String(step)) : step)
  }
  return code === 'missing-field' && 'field' in args ? [...keys, args.field] : keys
}

type Parts = Readonly<Record<string | number, unknown>>

/**
 * What an item of a list is told from the others by: itself, where it is a key; a value of an index also by whether it is
 * preliminary. Texts are not repeated: they may hold what is not to be spread.
 */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return /^[a-z][a-z0-9-]{0,63}$/.test(item) ? item : undefined
  if (typeof item !== 'object' || item === null) return undefined
  const { status, ...fields } = item as Parts
  const name = identifying.map(field => fields[field]).find(isPlain)
  if (name === undefined) return undefined
  return status === undefined ? String(name) : `${name} ${status}`
}

const identifying = ['id', 'key', 'period', 'year', 'date', 'day', 'from']

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'
