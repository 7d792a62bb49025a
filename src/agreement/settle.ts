import { error, type Finding, type Path } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import { shown } from '../shape/leaf.ts'

/** A file's value in which each `{ reading: … }` has become the value of the option that is chosen. */
export interface Settled {
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** Where a reading was put in, and where its value stands. */
  readonly uses: readonly Use[]
  /** Places that are left without a value. */
  readonly open: readonly Path[]
}

export interface Use {
  readonly reading: string
  readonly at: Path
  readonly from: Path
}

/** Puts the chosen options in the places that refer to their readings. */
export function settle(value: unknown): Settled {
  const readings = fields(fields(value)?.readings) ?? {}
  const known = Object.keys(readings)
  const findings = known.flatMap(reading => notChosen(reading, fields(readings[reading])))
  const uses: Use[] = []
  const open: Path[] = []

  const settled = (part: unknown, path: Path): unknown => {
    if (Array.isArray(part)) return part.map((item, i) => settled(item, [...path, i]))
    const own = fields(part)
    if (!own) return part
    if (Object.keys(own).length === 1 && typeof own.reading === 'string') return chosen(own.reading, path)
    return Object.fromEntries(
      Object.entries(own).map(([name, inner]) => [
        name,
        path.length === 0 && name === 'readings' ? inner : settled(inner, [...path, name]),
      ]),
    )
  }

  const chosen = (reading: string, at: Path): unknown => {
    const { options, chosen } = fields(readings[reading]) ?? {}
    const from = ['readings', reading, 'options', String(chosen), 'value']
    const option = fields(fields(options)?.[String(chosen)])
    if (!option) open.push(at)
    if (known.includes(reading)) uses.push({ reading, at, from })
    else {
      const likely = nearest(reading, known)
      findings.push(error('reading-unknown', [...at, 'reading'], { reading, nearest: likely, known }))
    }
    return option?.value
  }

  return { value: settled(value, []), findings, uses, open }
}

/** A reading settles something only once one of its options is chosen. */
function notChosen(reading: string, written: Fields | undefined): Finding[] {
  const options = Object.keys(fields(written?.options) ?? {})
  const { chosen } = written ?? {}
  if (chosen === undefined) return [error('reading-not-chosen', ['readings', reading], { reading, options })]
  if (typeof chosen !== 'string' || options.includes(chosen)) return []
  const args = { option: shown(chosen), nearest: nearest(chosen, options), known: options }
  return [error('reading-option-unknown', ['readings', reading, 'chosen'], args)]
}

/** Where a path of the settled value stands in the file. */
export function origin(uses: readonly Use[], path: Path): Path {
  const use = uses.find(({ at }) => at.every((step, i) => path[i] === step))
  return use ? [...use.from, ...path.slice(use.at.length)] : path
}

type Fields = Record<string, unknown>

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
