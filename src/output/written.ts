import { decimal, exact, times } from '../domain/money/exact.ts'
import { isPlainObject } from '../domain/plain-object.ts'
import { type FieldName, fieldNames } from '../messages/fields.ts'
import { lengthUnits, type Words } from '../messages/words.ts'
import type { Layout } from './layout.ts'
import { wrap } from './wrap.ts'

/** Blocks whose inner names are keys that the file chose, not fields. */
const keyed = new Set([
  'amendments',
  'clauses',
  'commitments',
  'contributions',
  'costs',
  'duties',
  'events',
  'followedBy',
  'goals',
  'grants',
  'groups',
  'holds',
  'instalments',
  'items',
  'ofWhich',
  'notice',
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
  'about',
  'amount',
  'atLeast',
  'atMost',
  'max',
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
const choices = new Set(
  (
    'against appliesTo at concerns atLeast bankingDay before certainty changesUsed computedFrom condition counted ' +
    'countedFrom counts day dueOnAdjustmentDay duty endsFor every firstDay form how ' +
    'ifDiscontinued in inKind inMonth indexYear kind language lastDays lastPeriod later ' +
    'latest meaning missingDay mode month neverLower newPayments nth of offBankingDay ' +
    'onRequest openDays paysCosts per preliminary purpose reckoned repayment restOfCosts role ' +
    'rounding sector term.to timing unit week weekday yearDay'
  ).split(' '),
)

/** A block of an agreement's file as lines: fields by their labels, kronor as kronor, choices by their names. */
export function writtenLines(block: object, name: string, layout: Layout, indent = ''): string[] {
  return Object.entries(block).flatMap(([field, value]) => {
    const label = keyed.has(name) ? field : labelOf(field, layout.words)
    const reading = readingOf(value)
    const length = lengthOf(value, layout.words)
    if (!reading && !length && isPlainObject(value))
      return [`${indent}${label}`, ...writtenLines(value, field, layout, `${indent}  `)]
    const shown = reading
      ? `${layout.words.fields.reading} ${reading}`
      : (length ??
        valueText(value, choices.has(`${name}.${field}`) ? `${name}.${field}` : field, layout.words))
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

/** A length of time in one unit: “6 months”. */
function lengthOf(value: unknown, { lengths }: Words): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [[field, count] = [], ...rest] = Object.entries(value)
  const unit = lengthUnits.find(one => one === field)
  return unit && rest.length === 0 && typeof count === 'number' ? lengths[unit](count) : undefined
}

/** A number of a file's that is an amount, in kronor. */
export const kronorText = (value: number, { numbers }: Pick<Words, 'numbers'>): string =>
  `${numbers.kronor(times(decimal(String(value)), exact(100n)).n)} kr`

/** Whether a field holds kronor, where it holds a number. */
export const isAmount = (field: string): boolean => amounts.has(field)

/** A value in one line. */
export function valueText(value: unknown, field: string, words: Words): string {
  if (Array.isArray(value)) {
    const mark = value.some(one => typeof one === 'object') ? '; ' : ', '
    return value.map(one => valueText(one, field, words)).join(mark)
  }
  const length = lengthOf(value, words)
  if (length !== undefined) return length
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([inner, one]) => `${labelOf(inner, words).toLowerCase()} ${valueText(one, inner, words)}`)
      .join(', ')
  if (typeof value === 'number' && amounts.has(field)) return kronorText(value, words)
  const text = String(value)
  if (field === 'latest') return text.replace(/^[a-z]+/, season => words.values[season] ?? season)
  return choices.has(field) && Object.hasOwn(words.values, text) ? (words.values[text] ?? text) : text
}
