import { inPlace, unquoted } from '../../fixes/in-place.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'index-period-invalid',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['index-period-invalid']

/** Rewrites a quarter, `2005Q4` or `2005 kv 4`, or a month, `2005M10`. */
export const replacement: Replacement<Args> = (_, target) => {
  const { year, quarter, month } = period.exec(unquoted(target))?.groups ?? {}
  if (quarter !== undefined) return inPlace(target, `${year}-Q${quarter}`, true)
  return month === undefined ? undefined : inPlace(target, `${year}-${month}`, true)
}

const period = /^(?<year>\d{4})[- ]?(?:(?:q|kv?) ?(?<quarter>[1-4])|m?(?<month>0[1-9]|1[0-2]))$/i

export const texts: Texts<Args> = {
  sv: ({ found }) => ({
    text: `”${found}” är inget år, kvartal eller månad.`,
    help: 'Skriv 2005, 2005-Q4 eller 2005-10.',
  }),
  en: ({ found }) => ({
    text: `“${found}” is no year, quarter or month.`,
    help: 'Write 2005, 2005-Q4 or 2005-10.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En indexperiod är ett år, ett kvartal eller en månad: 2023, 2023-Q3, 2023-10.',
    why: 'Perioden avgör vilket värde som används.',
  },
  en: {
    holds: 'An index period is a year, a quarter or a month: 2023, 2023-Q3, 2023-10.',
    why: 'The period decides which value is used.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: KPI
  base: 2017-13
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: KPI
  base: 2017-10
  month: october
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
