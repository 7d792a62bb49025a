import { isScalar, type Pair } from 'yaml'
import { type Path, type Problem, problem } from '../finding.ts'
import { tokenOf } from './node.ts'
import type { Range } from './places.ts'
import { quoted } from './scalar.ts'

/** A value that its commas have made into several fields of a map between braces: `{ cash: 12,5 }`. */
export interface SplitValue {
  readonly range: Range
  /** How many of the fields after the first are only parts of it. */
  readonly parts: number
}

/** The value that begins as that of a field without quotes, if the next have no colon and so go on with it. */
export function splitValue(fields: readonly Pair[], i: number, text: string): SplitValue | undefined {
  const first = fields[i]?.value
  if (!isScalar(first) || first.type !== 'PLAIN' || first.source === '') return undefined
  const [start, end] = tokenOf(first, text)
  let [parts, last] = [0, end]
  for (let next = fields[i + 1]; next; next = fields[i + 1 + parts]) {
    const isPart = next.value === null && isScalar(next.key) && !/:\S/.test(String(next.key.value))
    if (!isPart) break
    ;[parts, last] = [parts + 1, tokenOf(next.key, text)[1]]
  }
  return parts === 0 ? undefined : { range: [start, last], parts }
}

/**
 * What was meant by it: a text, unless digits stand right beside its commas. Then decimals after one comma, thousands
 * after several, and after three digits perhaps either.
 */
export function splitFinding(written: string, path: Path): Problem {
  const isNumber = /^\d[\d.]*(,\d+)+$/.test(written)
  if (!isNumber) return problem('text-split', path, { found: written, meant: quoted(written) })
  const [whole = '', ...parts] = written.replaceAll('.', '').split(',')
  const fraction = parts.join('')
  const isThousands = parts.every(part => part.length === 3)
  const meant = [
    ...(isThousands ? [whole + fraction] : []),
    ...(parts.length === 1 ? [`${whole}.${fraction}`.replace(/\.?0*$/, '')] : []),
  ]
  const [only] = meant
  return meant.length === 1 && only !== undefined
    ? problem('number-format', path, { found: written, meant: only })
    : problem('number-unclear', path, { written, meant })
}
