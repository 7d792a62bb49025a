import { isScalar, type Pair } from 'yaml'
import { error, type Finding, type Path } from '../diagnostic.ts'
import { tokenOf } from './node.ts'
import type { Range } from './places.ts'
import { splitFinding, splitNumber } from './split-number.ts'

/** A value between braces that its commas have made into several fields, and what is wrong with it. */
export interface SplitValue {
  readonly range: Range
  /** How many of the fields after the first are only parts of it. */
  readonly parts: number
  readonly finding: Finding
}

/** The number or text that begins as the value of a field, if the next fields go on with it. */
export function splitValue(
  fields: readonly Pair[],
  i: number,
  text: string,
  path: Path,
): SplitValue | undefined {
  const number = splitNumber(fields, i, text)
  if (number) return { ...number, finding: splitFinding(text.slice(...number.range), path) }
  const { value } = fields[i] ?? {}
  if (!isScalar(value) || value.type !== 'PLAIN' || value.source === '') return undefined
  const [start, end] = tokenOf(value, text)
  let [parts, last] = [0, end]
  for (let field = fields[i + 1]; field && goesOn(field, last, text); field = fields[i + 1 + parts])
    [parts, last] = [parts + 1, tokenOf(field.key, text)[1]]
  if (parts === 0) return undefined
  const meant = JSON.stringify(text.slice(start, last))
  const finding = error('yaml-syntax', path, { problem: 'comma-inside', meant })
  return { range: [start, last], parts, finding }
}

/** Whether what stands as a field without a value is text after a comma: what no field could be called. */
function goesOn({ key, value }: Pair, last: number, text: string): boolean {
  const [from, to] = tokenOf(key, text)
  const isBare = value === null && isScalar(key) && key.type === 'PLAIN' && text[to] !== ':'
  return (
    isBare && /^, *$/.test(text.slice(last, from)) && !/^([A-Za-z]\w*(:.*)?)?$/.test(text.slice(from, to))
  )
}
