import { type IndexPeriod, indexYearOf, isIndexPeriod } from '../../domain/index/index-period.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { leaf, type ValueProblem, valueProblem } from './leaf.ts'
import { shown } from './shown.ts'

/** A year, quarter or month that an index has a value of: 2005, 2005-Q4, 2005-10. */
export const publishedPeriod = leaf(
  {
    type: ['string', 'integer'],
    pattern: '^((19|20|21)\\d\\d|2200)(-Q[1-4]|-(0[1-9]|1[0-2]))?$',
    patternErrors: {
      en: 'A year, a quarter or a month: 2005, 2005-Q4 or 2005-10',
      sv: 'Ett år, ett kvartal eller en månad: 2005, 2005-Q4 eller 2005-10',
    },
    minimum: 1900,
    maximum: 2200,
    descriptions: {
      en: 'What the value is of: a year 2005, a quarter 2005-Q4 or a month 2005-10',
      sv: 'Vad värdet avser: ett år 2005, ett kvartal 2005-Q4 eller en månad 2005-10',
    },
    examples: ['2005-10', '2005-Q4', 2005],
  },
  (written): IndexPeriod | ValueProblem => {
    const text = scalarText(written)
    if (isIndexPeriod(text) && indexYearOf(text) >= 1900 && indexYearOf(text) <= 2200) return text
    return valueProblem('index-period-invalid', { found: shown(written) })
  },
)
