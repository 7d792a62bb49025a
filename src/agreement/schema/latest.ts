import { type Day, endOfMonth, firstOfMonth, isDay, monthsAfter } from '../../domain/calendar/day.ts'
import { isInRange, partialDay } from '../../shape/day.ts'
import { leaf, shown, type Wrong, wrong } from '../../shape/leaf.ts'
import { seasons } from './months.ts'

const seasonForm = /^(spring|summer|autumn|winter) (\d{4})(?:-(\d{4}))?$/

/** The last day of what is written: a day, a month, a year or a season. */
export const latest = leaf(
  {
    type: ['string', 'integer'],
    pattern: '^(\\d{4}(-\\d{2}){0,2}|(spring|summer|autumn) \\d{4}|winter \\d{4}-\\d{4})$',
    description: 'At the latest in or on: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
    examples: ['2020-05-31', 'spring 2020'],
  },
  (written): Day | Wrong => {
    const season = seasonForm.exec(String(written))
    if (season) return lastOfSeason(season)
    const known = partialDay.safeParse(written)
    if (!known.success) return wrong('day-invalid', { found: shown(written) })
    const [year = 0, month = 12] = known.data.split('-').map(Number)
    return isDay(known.data) ? known.data : endOfMonth(firstOfMonth(year, month))
  },
)

/** Winter is in two years and has to name both: “winter 2020” may be the one that ends in it or begins in it. */
function lastOfSeason([written, season, from, to]: readonly string[]): Day | Wrong {
  const year = Number(from)
  const first = firstOfMonth(year, seasons[season as keyof typeof seasons])
  if (season === 'winter' ? to === undefined : to !== undefined)
    return season === 'winter'
      ? wrong('winter-unclear', { year })
      : wrong('day-invalid', { found: shown(written) })
  if (to !== undefined && Number(to) !== year + 1) return wrong('day-invalid', { found: shown(written) })
  const last = endOfMonth(monthsAfter(first, 2))
  return isInRange(last) ? last : wrong('day-invalid', { found: shown(written) })
}
