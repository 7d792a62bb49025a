import { fieldsOf, ownFields, type PlainObject } from '../domain/plain-object.ts'
import { type Path, type Problem, problem, startsWith } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { type Alternative, choiceFindings, isReference } from './reading-options.ts'

/** The values of a file, in which each `{ reading: … }` has become the value of the option that is chosen. */
export interface ResolvedReadings {
  readonly value: unknown
  readonly findings: readonly Problem[]
  readonly readingUses: readonly ReadingUse[]
  /** Places that refer to a reading that gives them no value. */
  readonly unresolved: readonly Path[]
}

/** A place that refers to a reading, and the path in the file of the value that it has got. */
export interface ReadingUse {
  readonly reading: string
  readonly at: Path
  readonly from: Path
}

/** Replaces each reference to a reading by the value of the chosen option; for the reading of `alternative`, of that option. */
export function resolveReadings(value: unknown, alternative?: Alternative): ResolvedReadings {
  const readings = fieldsOf(fieldsOf(value)?.readings) ?? {}
  const known = Object.keys(readings)
  const findings = known.flatMap(reading => choiceFindings(reading, fieldsOf(readings[reading])))
  const readingUses: ReadingUse[] = []
  const unresolved: Path[] = []

  const resolved = (part: unknown, path: Path): unknown => {
    if (Array.isArray(part)) return part.map((item, i) => resolved(item, [...path, i]))
    const fields = fieldsOf(part)
    if (!fields) return part
    if (isReference(fields)) return optionValue(fields.reading, path)
    return Object.fromEntries(
      Object.entries(fields).map(([name, inner]) => [
        name,
        path.length === 0 && name === 'readings' ? inner : resolved(inner, [...path, name]),
      ]),
    )
  }

  const optionValue = (reading: string, at: Path): unknown => {
    const written = ownFields(readings, reading)
    const option = alternative?.reading === reading ? alternative.option : chosenOption(written)
    const offered = ownFields(fieldsOf(written?.options), option)?.value
    const value = isReference(offered) ? undefined : offered
    if (value === undefined) unresolved.push(at)
    if (written) readingUses.push({ reading, at, from: ['readings', reading, 'options', option, 'value'] })
    else {
      const args = { reading, nearest: nearest(reading, known), known }
      findings.push(problem('reading-unknown', [...at, 'reading'], args))
    }
    return value
  }

  return { value: resolved(value, []), findings, readingUses, unresolved }
}

const chosenOption = (written: PlainObject | undefined): string =>
  typeof written?.chosen === 'string' ? written.chosen : ''

/** The path in the file of a path of the resolved values. */
export function pathInFile(readingUses: readonly ReadingUse[], path: Path): Path {
  const use = readingUses.find(({ at }) => startsWith(path, at))
  return use ? [...use.from, ...path.slice(use.at.length)] : path
}
