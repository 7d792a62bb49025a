import { isDay } from '../../domain/calendar/day.ts'
import { checkDigit, masked } from '../facts/identity-numbers.ts'
import type { Example, Explanation, Kind, PrivacySearch, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'personal-number',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly masked: string
  readonly isCoordination: boolean
}

/** A day of six or eight digits, an optional sign, and four digits, with no digit just before or after. */
const pattern = /(?<!\d|\d-)(18|19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!-?\d)/g

/** No text contains a personal number, or a coordination number, whose day is the birthday plus 60. */
export const privacySearch: PrivacySearch<Args> = {
  *in(text) {
    for (const [found, century, year = '', month = '', day = '', last = ''] of text.matchAll(pattern)) {
      if (checkDigit(`${year}${month}${day}${last}`.slice(0, 9)) !== last.at(-1)) continue
      const birthday = isCoordinationDay(day) ? String(Number(day) - 60).padStart(2, '0') : day
      // Without a century the day must exist in one of them, which 29 February may not.
      const centuries = century ? [century] : ['19', '20']
      if (centuries.some(one => isDay(`${one}${year}-${month}-${birthday}`))) yield found
    }
  },
  argsOf: number => {
    const day = number.replaceAll(/\D/g, '').slice(-6, -4)
    return { masked: masked(number), isCoordination: isCoordinationDay(day) }
  },
}

const isCoordinationDay = (day: string) => Number(day) > 60

export const texts: Texts<Args> = {
  sv: ({ masked, isCoordination }) => ({
    text: `Här står ett ${isCoordination ? 'samordningsnummer' : 'personnummer'}, ${masked}.`,
    help: 'Ta bort det, och nämn personen med sin roll.',
  }),
  en: ({ masked, isCoordination }) => ({
    text: `Here stands a ${isCoordination ? 'coordination' : 'personal'} number, ${masked}.`,
    help: 'Remove it, and name the person by role.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Inget personnummer eller samordningsnummer står i en fil.',
    why: 'Det är en skyddad personuppgift, och avtal är offentliga.',
  },
  en: {
    holds: 'No personal or coordination number stands in a file.',
    why: 'It is protected personal data, and agreements are public.',
  },
}

export const example: Example = {
  wrong: `
document:
  attachments: Kontaktperson 811218-9876
`,
  right: `
document:
  attachments: Kontaktpersonen nås genom kommunens växel
`,
}
