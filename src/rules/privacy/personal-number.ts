import { isDay } from '../../domain/calendar/day.ts'
import { finding } from '../../finding.ts'
import { checkDigit } from '../check-digit.ts'
import { masked } from './masked.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** Six or eight digits of a day, perhaps a sign, four digits; no digit just before or after. */
const pattern = /(?<!\d|\d-)(18|19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!-?\d)/g

/** No text has a personal number, or a coordination number, whose day is its bearer's birthday plus 60. */
export const personalNumber: PrivacyRule = {
  *in(text) {
    for (const [found, century, year = '', month = '', day = '', last = ''] of text.matchAll(pattern)) {
      if (checkDigit(`${year}${month}${day}${last}`.slice(0, 9)) !== last.at(-1)) continue
      const birthday = isCoordinationDay(day) ? String(Number(day) - 60).padStart(2, '0') : day
      // 29 February is not in every century.
      const centuries = century ? [century] : ['19', '20']
      if (centuries.some(one => isDay(`${one}${year}-${month}-${birthday}`))) yield found
    }
  },
  finding: (found, path) => {
    const day = found.replaceAll(/\D/g, '').slice(-6, -4)
    return finding('personal-number', path, { masked: masked(found), isCoordination: isCoordinationDay(day) })
  },
}

const isCoordinationDay = (day: string) => Number(day) > 60
