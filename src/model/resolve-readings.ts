import { isPlainObject, type PlainObject } from '../domain/plain-object.ts'
import { type Path, type Problem, problem } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { shown } from '../schema/values/leaf.ts'

/** A file's value in which each `{ reading: … }` has become the value of the option that is chosen. */
export interface ResolvedReadings {
  readonly value: unknown
  readonly findings: readonly Problem[]
  /** Where a reading was put in, and where its value stands. */
  readonly uses: readonly ReadingUse[]
  /** Places that are left without a value. */
  readonly open: readonly Path[]
}

export interface ReadingUse {
  readonly reading: string
  readonly at: Path
  readonly from: Path
}

/** Puts the chosen options in the places that refer to their readings; of one reading perhaps another `instead`. */
export function resolveReadings(value: unknown, instead?: Alternative): ResolvedReadings {
  const readings = fields(fields(value)?.readings) ?? {}
  const known = Object.keys(readings)
  const findings = known.flatMap(reading => notChosen(reading, fields(readings[reading])))
  const uses: ReadingUse[] = []
  const open: Path[] = []

  const settled = (part: unknown, path: Path): unknown => {
    if (Array.isArray(part)) return part.map((item, i) => settled(item, [...path, i]))
    const inner = fields(part)
    if (!inner) return part
    if (isReference(inner)) return chosen(inner.reading, path)
    return Object.fromEntries(
      Object.entries(inner).map(([name, value]) => [
        name,
        path.length === 0 && name === 'readings' ? value : settled(value, [...path, name]),
      ]),
    )
  }

  const chosen = (reading: string, at: Path): unknown => {
    const written = own(readings, reading)
    const option = optionOf(reading, written)
    const offered = own(fields(written?.options), option)?.value
    const value = isReference(offered) ? undefined : offered
    if (value === undefined) open.push(at)
    if (written) uses.push({ reading, at, from: ['readings', reading, 'options', option, 'value'] })
    else {
      const likely = nearest(reading, known)
      findings.push(problem('reading-unknown', [...at, 'reading'], { reading, nearest: likely, known }))
    }
    return value
  }

  const optionOf = (reading: string, written: PlainObject | undefined): string => {
    if (instead?.reading === reading) return instead.option
    return typeof written?.chosen === 'string' ? written.chosen : ''
  }

  return { value: settled(value, []), findings, uses, open }
}

/** A reading settles something only once one of its options is chosen. */
function notChosen(reading: string, written: PlainObject | undefined): Problem[] {
  const { chosen } = written ?? {}
  const offered = fields(written?.options)
  if (!offered) return []
  const options = Object.keys(offered)
  return [
    ...options
      .filter(option => isReference(own(offered, option)?.value))
      .map(option => problem('reading-nested', ['readings', reading, 'options', option, 'value'], {})),
    ...unsettled(reading, chosen, options),
  ]
}

function unsettled(reading: string, chosen: unknown, options: readonly string[]): Problem[] {
  if (chosen === undefined)
    return [problem('reading-not-chosen', ['readings', reading], { reading, options })]
  if (typeof chosen !== 'string' || options.includes(chosen)) return []
  const args = { option: shown(chosen), nearest: nearest(chosen, options), known: options }
  return [problem('reading-option-unknown', ['readings', reading, 'chosen'], args)]
}

/** Where a path of the settled value stands in the file. */
export function pathInFile(uses: readonly ReadingUse[], path: Path): Path {
  const use = uses.find(({ at }) => at.every((step, i) => path[i] === step))
  return use ? [...use.from, ...path.slice(use.at.length)] : path
}

const fields = (value: unknown): PlainObject | undefined => (isPlainObject(value) ? value : undefined)

/** A field of a block that is itself a block, and the block's own: not what every object inherits. */
const own = (block: PlainObject | undefined, name: string): PlainObject | undefined =>
  block && Object.hasOwn(block, name) ? fields(block[name]) : undefined

const isReference = (value: unknown): value is { reading: string } =>
  typeof fields(value)?.reading === 'string' && Object.keys(value as object).length === 1

/** An option of a reading that could have been chosen. */
export interface Alternative {
  readonly reading: string
  readonly option: string
}

/** The options that are not chosen, reading by reading. */
export const alternatives = (value: unknown): Alternative[] => {
  const readings = fields(fields(value)?.readings) ?? {}
  return Object.keys(readings).flatMap(reading => {
    const { options, chosen } = own(readings, reading) ?? {}
    const others = Object.keys(fields(options) ?? {}).filter(option => option !== chosen)
    return others.map(option => ({ reading, option }))
  })
}
