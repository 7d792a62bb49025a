import { isScalar, type Pair } from 'yaml'
import { error, type Finding, type Path } from '../diagnostic.ts'
import { tokenOf } from './node.ts'
import type { Range } from './places.ts'

/** A number that its commas have made into several fields of a map between braces: `{ cash: 12,5 }`. */
export interface SplitNumber {
  readonly range: Range
  /** How many of the fields after the first are only parts of it. */
  readonly parts: number
}

/** The number that begins as the value of a field, if the next fields go on with it. */
export function splitNumber(fields: readonly Pair[], i: number, text: string): SplitNumber | undefined {
  const first = fields[i]
  const [start, end] = tokenOf(first?.value, text)
  if (!isScalar(first?.value) || !/^\d[\d.]*$/.test(text.slice(start, end))) return undefined
  let [parts, last] = [0, end]
  for (let field = fields[i + 1]; field; field = fields[i + 1 + parts]) {
    const { key, value } = field
    const [from, to] = tokenOf(key, text)
    const isPart =
      value === null && from === last + 1 && text[last] === ',' && /^\d+$/.test(text.slice(from, to))
    if (!isPart) break
    ;[parts, last] = [parts + 1, to]
  }
  return parts === 0 ? undefined : { range: [start, last], parts }
}

/** What was meant by it: decimals after one comma, thousands after several, and after three digits perhaps either. */
export function splitFinding(written: string, path: Path): Finding {
  const [whole = '', ...parts] = written.replaceAll('.', '').split(',')
  const fraction = parts.join('')
  const isThousands = parts.every(part => part.length === 3)
  const meant = [
    ...(isThousands ? [whole + fraction] : []),
    ...(parts.length === 1 ? [`${whole}.${fraction}`.replace(/\.?0*$/, '')] : []),
  ]
  const [only] = meant
  return meant.length === 1 && only !== undefined
    ? error('number-format', path, { found: written, meant: only })
    : error('number-unclear', path, { written, meant })
}
