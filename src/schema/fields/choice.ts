import * as z from 'zod'
import type { Bilingual } from '../../language.ts'
import type { Keywords } from '../values/keywords.ts'

/** The words for a value that can be chosen, and its synonyms, folded to small letters without marks. */
export interface ValueText extends Bilingual {
  readonly synonyms?: readonly string[]
}

/** The words for each value of a choice. */
export type ValueTexts<Value extends string = string> = Readonly<Record<Value, ValueText>>

const choices = z.registry<{ readonly values: ValueTexts }>()

/** One of several values, each with its words. */
export const choice = <Value extends string>(values: ValueTexts<Value>): z.ZodEnum<{ [V in Value]: V }> =>
  z.enum(Object.keys(values) as Value[]).register(choices, { values }) as z.ZodEnum<{ [V in Value]: V }>

/** A value without alternatives, with its words. */
export function only<Value extends string>(value: Value, words: ValueText): z.ZodLiteral<Value> {
  return worded(z.literal(value), { [value]: words })
}

/** The words for the values that a schema lists. */
export const valuesOf = (schema: z.core.$ZodType): ValueTexts => choices.get(schema)?.values ?? {}

/** A schema with words for some of its values, such as `open` where otherwise a day stands. */
export function worded<T extends z.ZodType>(schema: T, values: ValueTexts): T {
  choices.add(schema, { values })
  return schema
}

/** `true` or `false`, where the opposite is never stated. */
export const yes = worded(z.literal(true), { true: { en: 'yes', sv: 'ja' } })
export const no = worded(z.literal(false), { false: { en: 'no', sv: 'nej' } })

/** The JSON Schema keywords for one of several values. */
export const listedValues = (values: ValueTexts): Keywords => ({
  enum: Object.keys(values),
  valueTexts: Object.values(values).map(({ en, sv }) => ({ en, sv })),
})
