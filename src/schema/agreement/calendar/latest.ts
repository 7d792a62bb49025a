import { type Day, endOfMonth, firstOfMonth, isDay, monthsAfter } from '../../../domain/calendar/day.ts'
import { worded } from '../../fields/choice.ts'
import { readDay, readPartialDay } from '../../values/day.ts'
import { firstYear, lastYear, partialDayForm } from '../../values/day-keywords.ts'
import { leaf, type ValueProblem, valueProblem } from '../../values/leaf.ts'
import { shown } from '../../values/shown.ts'
import { seasons, seasonTexts } from './months.ts'

const seasonForm = /^(spring|summer|autumn|winter) (\d{4})(?:-(\d{4}))?$/

/** The latest day: a day, or the last day of a month, a year or a season. */
export const latestDay = worded(
  leaf(
    {
      type: ['string', 'integer'],
      pattern: `^(${partialDayForm}|(spring|summer|autumn) \\d{4}|winter \\d{4}-\\d{4})$`,
      patternErrors: {
        en: 'A day, a month, a year or a season; winter in two years: winter 2020-2021',
        sv: 'En dag, en månad, ett år eller en årstid; vintern med två år: winter 2020-2021',
      },
      minimum: firstYear,
      maximum: lastYear,
      descriptions: {
        en: 'At the latest in or on: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
        sv: 'Senast: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
      },
      examples: ['2020-05-31', 'spring 2020'],
    },
    (written): Day | ValueProblem => {
      const season = seasonForm.exec(String(written))
      if (season) return lastOfSeason(season)
      const known = readPartialDay(written)
      if (typeof known !== 'string') return known
      const [year = 0, month = 12] = known.split('-').map(Number)
      return isDay(known) ? known : endOfMonth(firstOfMonth(year, month))
    },
  ),
  seasonTexts,
)

/** The last day of a season. Winter lies in two years and must name both: “winter 2020” can begin or end in that year. */
function lastOfSeason([written, season, from, to]: readonly string[]): Day | ValueProblem {
  const year = Number(from)
  if (season === 'winter' && to === undefined) return valueProblem('winter-unclear', { year })
  const isValid = season === 'winter' ? Number(to) === year + 1 : to === undefined
  if (!isValid) return valueProblem('day-invalid', { found: shown(written) })
  const first = firstOfMonth(year, seasons[season as keyof typeof seasons])
  return readDay(endOfMonth(monthsAfter(first, 2)))
}
