import type { Day } from '../../../domain/calendar/day.ts'
import { worded } from '../../fields/choice.ts'
import { leaf, type ValueProblem } from '../../values/leaf.ts'
import { datedPeriodKeywords, readDatedPeriod } from './dated-period.ts'
import { seasonTexts } from './months.ts'

/** The latest day: a day, or the last day of a month, a year or a season. */
export const latestDay = worded(
  leaf(
    {
      ...datedPeriodKeywords,
      descriptions: {
        en: 'At the latest in or on: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
        sv: 'Senast: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
      },
      examples: ['2020-05-31', 'spring 2020'],
    },
    (written): Day | ValueProblem => {
      const period = readDatedPeriod(written)
      return 'to' in period ? period.to : period
    },
  ),
  seasonTexts,
)
