import type { Keywords } from './keywords.ts'

/** The years of agreements. A day outside them is a mistake. */
export const firstYear = 1900
export const lastYear = 2200

// No shorter pattern accepts 29 February in leap years only.
const leapYear = '(19|20|21)(0[48]|[2468][048]|[13579][26])|2000'
const dayOfMonth =
  '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])'
const yearForm = '((19|20|21)\\d\\d|2200)'
const dayForm = `(${yearForm}-(${dayOfMonth})|(${leapYear})-02-29)`

/** JSON Schema for a day, with what editors report on other texts. */
export const dayKeywords = {
  type: 'string',
  pattern: `^${dayForm}$`,
  patternErrors: {
    en: 'A day that there is, year-month-day, such as 2024-01-31',
    sv: 'En dag som finns, år-månad-dag, till exempel 2024-01-31',
  },
} as const

/** The pattern of a day, or only its month or year, and JSON Schema for it. */
export const partialDayForm = `${yearForm}(-(0[1-9]|1[0-2]))?|${dayForm}`
export const partialDayKeywords = {
  type: ['string', 'integer'],
  pattern: `^(${partialDayForm})$`,
  patternErrors: {
    en: 'A day that there is, or a month or a year: 2021-06-15, 2021-06 or 2021',
    sv: 'En dag som finns, eller en månad eller ett år: 2021-06-15, 2021-06 eller 2021',
  },
  minimum: firstYear,
  maximum: lastYear,
} satisfies Keywords
