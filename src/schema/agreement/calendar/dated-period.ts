import { firstOfMonth, lastDayAfter } from '../../../domain/calendar/day.ts'
import { periodOfPartialDay } from '../../../domain/calendar/partial-day.ts'
import type { Period } from '../../../domain/calendar/period.ts'
import { scalarText } from '../../../domain/scalar-text.ts'
import { readDay, readPartialDay } from '../../values/day.ts'
import { firstYear, lastYear, partialDayForm } from '../../values/day-keywords.ts'
import type { Keywords } from '../../values/keywords.ts'
import { type ValueProblem, valueProblem } from '../../values/leaf.ts'
import { shown } from '../../values/shown.ts'
import { seasons } from './months.ts'

const seasonForm = /^(spring|summer|autumn|winter) (\d{4})(?:-(\d{4}))?$/

/** JSON Schema for a day, a month, a year or a season. */
export const datedPeriodKeywords = {
  type: ['string', 'integer'],
  pattern: `^(${partialDayForm}|(spring|summer|autumn) \\d{4}|winter \\d{4}-\\d{4})$`,
  patternErrors: {
    en: 'A day, a month, a year or a season; winter in two years: winter 2020-2021',
    sv: 'En dag, en månad, ett år eller en årstid; vintern med två år: winter 2020-2021',
  },
  minimum: firstYear,
  maximum: lastYear,
} satisfies Keywords

/** Whether a text is a season and its year. */
export const isSeason = (written: unknown): boolean => seasonForm.test(scalarText(written))

/** The days of a written day, month, year or season, of which no document states the first and the last day. */
export function readDatedPeriod(written: unknown): Period | ValueProblem {
  const season = seasonForm.exec(scalarText(written))
  if (season) return readSeason(season)
  const known = readPartialDay(written)
  return typeof known === 'string' ? periodOfPartialDay(known) : known
}

/** A season as the weather service counts it. Winter must name both of its years: “winter 2020” can begin or end in that year. */
function readSeason([written, season, from, to]: readonly string[]): Period | ValueProblem {
  const year = Number(from)
  if (season === 'winter' && to === undefined) return valueProblem('winter-unclear', { year })
  const isValid = season === 'winter' ? Number(to) === year + 1 : to === undefined
  if (!isValid) return valueProblem('day-invalid', { found: shown(written) })
  const first = readDay(firstOfMonth(year, seasons[season as keyof typeof seasons]))
  return typeof first === 'string' ? { from: first, to: lastDayAfter(first, 3) } : first
}
