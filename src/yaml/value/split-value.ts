import { isScalar, type Pair } from 'yaml'
import { scalarText } from '../../domain/scalar-text.ts'
import { type Path, type Problem, problem } from '../../finding.ts'
import type { Range } from '../location/location.ts'
import { withCut } from './cut-text.ts'
import { straightQuoted, tokenOf } from './node.ts'

/** A value that its commas have split into several fields of a map in braces: `{ cash: 12,5 }`. */
export interface SplitValue {
  readonly range: Range
  /** The number of fields after the first that are parts of the value. */
  readonly parts: number
}

/** The value that begins in a field without quotes and goes on in the next fields, which have no colon. */
export function splitValue(fields: readonly Pair[], i: number, text: string): SplitValue | undefined {
  const first = fields[i]?.value
  if (!isScalar(first) || first.type !== 'PLAIN' || first.source === '') return undefined
  const [start, end] = tokenOf(first, text)
  let [parts, last] = [0, end]
  for (let next = fields[i + 1]; next; next = fields[i + 1 + parts]) {
    const isPart = next.value === null && isScalar(next.key) && !/:\S/.test(scalarText(next.key.value))
    if (!isPart) break
    ;[parts, last] = [parts + 1, tokenOf(next.key, text)[1]]
  }
  return parts === 0 ? undefined : { range: withCut(start, last, text, () => true), parts }
}

/**
 * The finding on a split value, with the value that was meant: a text, unless the value is digits and commas. Then several
 * commas separate thousands, and a single comma is the decimal sign or, before three digits, perhaps a separator.
 */
export function splitFinding(written: string, path: Path): Problem {
  // A longer one is no number that anyone writes, and the patterns below take time with the square of the length.
  const isNumber = written.length <= 60 && /^\d[\d.]*(,\d+)+$/.test(written)
  if (!isNumber) return problem('text-split', path, { found: written, meant: straightQuoted(written) })
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
