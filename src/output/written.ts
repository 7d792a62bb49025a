import { decimal, exact, times } from '../domain/money/exact.ts'
import { type FieldName, fieldNames } from '../messages/fields.ts'
import type { Words } from '../messages/words.ts'
import type { Layout } from './layout.ts'
import { wrap } from './wrap.ts'

/** Blocks whose inner names are keys that the file chose, not fields. */
const keyed = new Set([
  'clauses',
  'commitments',
  'contributions',
  'costs',
  'duties',
  'events',
  'goals',
  'grants',
  'groups',
  'items',
  'options',
  'parties',
  'parts',
  'readings',
  'remarks',
  'repayment',
  'termination',
])

/** Fields that hold kronor. */
const amounts = new Set([
  'amount',
  'cash',
  'inKind',
  'statedTotal',
  'contributions',
  'grants',
  'costs',
  'ownFinancing',
  'difference',
])

/** Fields whose values are names of choices; the others hold words of people's own. */
const choices = new Set([
  ...[
    'appliesTo',
    'at',
    'atLeast',
    'before',
    'certainty',
    'computedFrom',
    'condition',
    'counts',
    'duty',
    'dueOnAdjustmentDay',
    'every',
    'form',
  ],
  ...[
    'how',
    'ifDiscontinued',
    'in',
    'inKind',
    'indexYear',
    'kind',
    'language',
    'later',
    'mode',
    'month',
    'neverLower',
    'newPayments',
  ],
  ...[
    'of',
    'offBankingDay',
    'onRequest',
    'per',
    'preliminary',
    'repayment',
    'restOfCosts',
    'role',
    'sector',
    'timing',
    'unit',
  ],
])

/** A block of an agreement's file as lines: fields by their labels, kronor as kronor, choices by their names. */
export function writtenLines(block: object, name: string, layout: Layout, indent = ''): string[] {
  return Object.entries(block).flatMap(([field, value]) => {
    const label = keyed.has(name) ? field : labelOf(field, layout.words)
    const reading = readingOf(value)
    if (!reading && typeof value === 'object' && value !== null && !Array.isArray(value))
      return [`${indent}${label}`, ...writtenLines(value, field, layout, `${indent}  `)]
    const shown = reading
      ? `${layout.words.fields.reading} ${reading}`
      : valueText(value, field, layout.words)
    const text = `${label}: ${shown}`
    return wrap(text, layout.width - indent.length - 2).map(
      (line, i) => indent + (i === 0 ? line : `  ${line}`),
    )
  })
}

export const labelOf = (field: string, { fields }: Words): string => (isField(field) ? fields[field] : field)

const isField = (name: string): name is FieldName => fieldNames.some(field => field === name)

/** The reading that stands in place of a value. */
const readingOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'reading' in value ? String(value.reading) : undefined

function valueText(value: unknown, field: string, words: Words): string {
  if (Array.isArray(value)) return value.map(one => valueText(one, field, words)).join(', ')
  if (typeof value === 'number' && amounts.has(field))
    return `${words.numbers.kronor(times(decimal(String(value)), exact(100n)).n)} kr`
  const text = String(value)
  return choices.has(field) && Object.hasOwn(words.values, text) ? (words.values[text] ?? text) : text
}
