import type { Example, Explanation, Kind, PrivacySearch, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'home-address',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly sign: string
}

/** Signs of a home address: “c/o”, or the number of a flat. A street address alone may be an office's. */
const pattern = /\bc\/o\b[^\n,;}]*|\blgh\.? ?\d{4}\b/gi

/** No text contains a home address. */
export const privacySearch: PrivacySearch<Args> = {
  in: text => text.match(pattern) ?? [],
  argsOf: sign => ({ sign: sign.replace(/(?<=^c\/o).*/i, '').replaceAll(/\d/g, '•') }),
}

export const texts: Texts<Args> = {
  sv: ({ sign }) => ({
    text: `Här står en bostadsadress: ”${sign}” hör till en sådan.`,
    help: 'Skriv organisationens adress, eller ingen alls.',
  }),
  en: ({ sign }) => ({
    text: `Here stands the address of a home: “${sign}” belongs to one.`,
    help: 'Write the address of the organisation, or none at all.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ingen bostadsadress står i en fil.',
    why: 'Den är en personuppgift, och för den som lever med hot en fara.',
  },
  en: {
    holds: 'No home address stands in a file.',
    why: 'It is personal data, and a danger to those who live under threat.',
  },
}

export const example: Example = {
  wrong: `
document:
  attachments: Avtalet skickas till Storgatan 1 lgh 1101
`,
  right: `
document:
  attachments: Avtalet skickas till Stadshuset, Storgatan 1
`,
}
