import { certainties } from '../../domain/money/certainty.ts'
import { statuses } from '../../domain/money/figure.ts'

/** The JSON Schema of a value in a report. */
export interface ValueSchema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: string | number
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly ValueSchema[]
  readonly items?: ValueSchema
  readonly properties?: Readonly<Record<string, ValueSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: ValueSchema | false
}

const described = (schema: ValueSchema, description: string | undefined): ValueSchema =>
  description === undefined ? schema : { ...schema, description }

export const text = (description?: string) => described({ type: 'string' }, description)
export const day = (description?: string) => described({ type: 'string', format: 'date' }, description)
export const flag = (description?: string) => described({ type: 'boolean' }, description)
export const number = (description?: string) => described({ type: 'number' }, description)

/** A whole number, also one below 0. */
export const whole = (description?: string) =>
  described(
    { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    description,
  )

/** How many there are of something, or which one it is. */
export const count = (description?: string, least: 0 | 1 = 0) =>
  described({ type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER }, description)

export const choice = (values: readonly string[], description?: string) =>
  described({ type: 'string', enum: values }, description)

export const constant = (value: string | number, description?: string) =>
  described({ type: typeof value, const: value }, description)

export const list = (items: ValueSchema, description?: string) =>
  described({ type: 'array', items }, description)

/** An object with exactly these fields. */
export const block = (properties: Readonly<Record<string, ValueSchema>>): ValueSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** A value that may be null. */
export function nullable(schema: ValueSchema, description?: string): ValueSchema {
  const { type, ...others } = schema
  if (typeof type === 'string' && Object.keys(others).length === 0)
    return { ...described({}, description), type: [type, 'null'] }
  return described({ anyOf: [schema, { type: 'null' }] }, description)
}

/** A text, a number, a yes or no, or nothing. */
export const single: ValueSchema = { type: ['string', 'number', 'boolean', 'null'] }

/** Anything that a file can hold. */
export const anything = (description: string): ValueSchema => ({ description })

export const period = block({ from: day(), to: day() })

export const kronor = (
  description = 'Kronor, with at most two decimals; null where it is not known',
): ValueSchema => nullable(number(), description)

export const percent = (description = 'Per cent') => nullable(number(), description)

export const status = choice(statuses, 'How far the amount can be relied on')

export const certainty = (
  description = 'How exactly the document states the amount; null where it is not known',
): ValueSchema => nullable(choice(certainties), description)
