import { certainties } from '../../domain/money/certainty.ts'
import { commitments } from '../../domain/money/commitment.ts'
import { figureStatuses } from '../../domain/money/figure-status.ts'
import { levelStatuses } from '../../domain/money/level-status.ts'

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

const text = (description?: string) => described({ type: 'string' }, description)
const day = (description?: string) => described({ type: 'string', format: 'date' }, description)
const flag = (description?: string) => described({ type: 'boolean' }, description)
const number = (description?: string) => described({ type: 'number' }, description)

/** A whole number, which can be negative. */
const whole = (description?: string) =>
  described(
    { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    description,
  )

/** A number that counts or orders things. */
const count = (description?: string, least: 0 | 1 = 0) =>
  described({ type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER }, description)

const choice = (values: readonly string[], description?: string) =>
  described({ type: 'string', enum: values }, description)

const constant = (value: string | number, description?: string) =>
  described({ type: typeof value, const: value }, description)

const list = (items: ValueSchema, description?: string) => described({ type: 'array', items }, description)

/** An object with exactly these fields. */
const block = (properties: Readonly<Record<string, ValueSchema>>): ValueSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** A value that may be null. */
function nullable(schema: ValueSchema, description?: string): ValueSchema {
  const { type, ...others } = schema
  if (typeof type === 'string' && Object.keys(others).length === 0)
    return { ...described({}, description), type: [type, 'null'] }
  return described({ anyOf: [schema, { type: 'null' }] }, description)
}

/** A text, a number, true or false, or null. */
const single: ValueSchema = { type: ['string', 'number', 'boolean', 'null'] }

/** Any value of a file. */
const anything = (description: string): ValueSchema => ({ description })

const period = block({ from: day(), to: day() })

const kronor = (description = 'Kronor, with at most two decimals; null where it is not known'): ValueSchema =>
  nullable(number(), description)

const percent = (description = 'Per cent') => nullable(number(), description)

const status = choice(figureStatuses, 'How far the amount can be relied on: the weakest of its qualities')

const level = choice(levelStatuses, 'Which index values the amount rests on')

const commitment = choice(commitments, 'Whether the amount is owed')

const certainty = (description = 'How exactly the amount is known'): ValueSchema =>
  choice(certainties, description)

/** Schemas of values, and functions that make them; a description is for the readers of the schema. */
export const schema = {
  text,
  day,
  flag,
  number,
  whole,
  count,
  choice,
  constant,
  list,
  block,
  nullable,
  single,
  anything,
  period,
  kronor,
  percent,
  status,
  certainty,
  level,
  commitment,
}
