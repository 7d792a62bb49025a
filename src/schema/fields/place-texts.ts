import type { Bilingual, Language } from '../../language.ts'
import { valuesOf } from './choice.ts'
import type { FieldPlace } from './field-place.ts'

/** The label of a field; its name, where it has none. */
export const labelAt = (place: FieldPlace | undefined, name: string, language: Language): string =>
  place?.meta.label?.[language] ?? name

/** The words for a value that can be chosen there. */
export const valueTextAt = (place: FieldPlace | undefined, value: string): Bilingual | undefined =>
  place?.shapes.map(valuesOf).find(values => Object.hasOwn(values, value))?.[value]
