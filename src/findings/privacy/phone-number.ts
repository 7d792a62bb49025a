import { masked } from '../facts/identity-numbers.ts'
import type { Example, Explanation, Kind, PrivacySearch, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'phone-number',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly masked: string
}

/** Swedish mobile numbers: 07 and eight more digits. Other numbers may be an organisation's. */
const pattern = /(?<!\d|\d-)(?:(?:\+|00)46[ -]?(?:\(0\))?|0)7[02369](?:[ -]?\d){7}(?!-?\d)/g

/** No text contains a mobile number, which is a person's. */
export const privacySearch: PrivacySearch<Args> = {
  in: text => text.match(pattern) ?? [],
  argsOf: number => ({ masked: masked(number) }),
}

export const texts: Texts<Args> = {
  sv: ({ masked }) => ({
    text: `Här står ett mobilnummer, ${masked}.`,
    help: 'Skriv numret till en växel eller en jour, eller inget alls.',
  }),
  en: ({ masked }) => ({
    text: `Here stands a mobile number, ${masked}.`,
    help: 'Write the number of a switchboard or a duty line, or none at all.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Inget mobilnummer står i en fil.',
    why: 'Det leder till en enskild person; en växel gör samma nytta.',
  },
  en: {
    holds: 'No mobile number stands in a file.',
    why: 'It leads to one person; a switchboard does as well.',
  },
}

export const example: Example = {
  wrong: `
document:
  attachments: Jour 070-174 06 05
`,
  right: `
document:
  attachments: Jour genom växeln, 08-123 45 67
`,
}
