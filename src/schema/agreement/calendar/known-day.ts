import { daysAfter } from '../../../domain/calendar/day.ts'
import type { DayBounds } from '../../../domain/calendar/day-bounds.ts'
import { fieldsOf } from '../../../domain/plain-object.ts'
import { scalarText } from '../../../domain/scalar-text.ts'
import { worded } from '../../fields/choice.ts'
import { leaf, type ValueProblem, valueProblem } from '../../values/leaf.ts'
import { isText, unknownDay } from '../../values/unknown.ts'
import { datedPeriodKeywords, isSeason, readDatedPeriod } from './dated-period.ts'
import { seasonTexts } from './months.ts'

/** A day as far as the document states it. */
export interface WrittenDay {
  readonly bounds: DayBounds
  /** `2021-06-15`, `2021-06`, `2021` or `spring 2021`, where the file states one of them. */
  readonly known?: string | undefined
  /** A season, of which no document states the first and the last day. */
  readonly season?: string | undefined
  readonly unknown?: string | undefined
}

/** JSON Schema for a day of which only limits, or nothing, is known. */
const limitedDay = {
  ...unknownDay,
  properties: {
    ...unknownDay.properties,
    after: {
      ...datedPeriodKeywords,
      label: { en: 'After', sv: 'Efter' },
      descriptions: {
        en: 'It is after this day, month or year',
        sv: 'Den är efter denna dag, månad eller år',
      },
    },
    before: {
      ...datedPeriodKeywords,
      label: { en: 'Before', sv: 'Före' },
      descriptions: {
        en: 'It is before this day, month or year',
        sv: 'Den är före denna dag, månad eller år',
      },
    },
  },
  required: [],
  minProperties: 1,
}

const forms = [datedPeriodKeywords, limitedDay]
const examples = [
  '2018-05-30',
  '2021-06',
  2021,
  'spring 2028',
  { after: '2027-03', before: '2028' },
  { unknown: 'not filled in' },
]

/** A day as far as it is known: the day, its month, year or season, limits, or the reason why it is unknown. */
export const knownDay = worded(leaf({ anyOf: forms, examples }, readKnownDay), seasonTexts)

/** A last day as far as it is known, or `open`, where the agreement has none. */
export const lastDay = leaf(
  { anyOf: [...forms, { const: 'open' }], examples: [...examples, 'open'] },
  (written): WrittenDay | 'open' | ValueProblem => {
    if (written === 'open') return written
    const isOpen =
      typeof written === 'string' && /^(tills vidare|until further notice)$/i.test(written.trim())
    if (!isOpen) return readKnownDay(written)
    return valueProblem('value-not-allowed', { found: written, nearest: 'open', allowed: ['open'] })
  },
)

function readKnownDay(written: unknown): WrittenDay | ValueProblem {
  const limits = fieldsOf(written)
  const names = Object.keys(limits ?? {})
  if (limits && names.length > 0 && names.every(name => ['unknown', 'after', 'before'].includes(name)))
    return readLimits(limits)
  const period = readDatedPeriod(written)
  if (!('to' in period)) return period
  const known = scalarText(written)
  const bounds = { earliest: period.from, latest: period.to }
  return { bounds, known, season: isSeason(known) ? known : undefined }
}

function readLimits({
  unknown,
  after,
  before,
}: Readonly<Record<string, unknown>>): WrittenDay | ValueProblem {
  if (unknown !== undefined && !isText(unknown)) return valueProblem('text-empty', {})
  const first = after === undefined ? undefined : readDatedPeriod(after)
  if (first && !('to' in first)) return first
  const last = before === undefined ? undefined : readDatedPeriod(before)
  if (last && !('to' in last)) return last
  return {
    bounds: { earliest: first && daysAfter(first.to, 1), latest: last && daysAfter(last.from, -1) },
    unknown: isText(unknown) ? unknown : undefined,
  }
}
