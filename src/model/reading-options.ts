import { fieldsOf, ownFields, type PlainObject } from '../domain/plain-object.ts'
import { type Problem, problem } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { shown } from '../schema/values/shown.ts'

/** An option of a reading that could have been chosen. */
export interface Alternative {
  readonly reading: string
  readonly option: string
}

/** The options that are not chosen, reading by reading. */
export function alternatives(value: unknown): Alternative[] {
  const readings = fieldsOf(fieldsOf(value)?.readings) ?? {}
  return Object.keys(readings).flatMap(reading => {
    const { options, chosen } = ownFields(readings, reading) ?? {}
    const notChosen = Object.keys(fieldsOf(options) ?? {}).filter(option => option !== chosen)
    return notChosen.map(option => ({ reading, option }))
  })
}

/** The findings on the choice of a reading, and on options that are themselves references to a reading. */
export function choiceFindings(reading: string, written: PlainObject | undefined): Problem[] {
  const { chosen } = written ?? {}
  const offered = fieldsOf(written?.options)
  if (!offered) return []
  const options = Object.keys(offered)
  const nested = options
    .filter(option => isReference(ownFields(offered, option)?.value))
    .map(option => problem('reading-nested', ['readings', reading, 'options', option, 'value'], {}))
  if (chosen === undefined)
    return [...nested, problem('reading-not-chosen', ['readings', reading], { reading, options })]
  if (typeof chosen !== 'string' || options.includes(chosen)) return nested
  const args = { option: shown(chosen), nearest: nearest(chosen, options), known: options }
  return [...nested, problem('reading-option-unknown', ['readings', reading, 'chosen'], args)]
}

/** Whether a value is `{ reading: … }` and nothing else. */
export const isReference = (value: unknown): value is { reading: string } =>
  typeof fieldsOf(value)?.reading === 'string' && Object.keys(value as object).length === 1
