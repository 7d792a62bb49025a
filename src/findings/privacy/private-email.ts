import type { Example, Explanation, Kind, PrivacySearch, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'private-email',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly masked: string
}

/** Addresses at services for private mail. Addresses at other domains are assumed to be an organisation's. */
const pattern =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|comhem|bredband|bahnhof|spray|passagen|tele2|home|swipnet|glocalnet|proton|protonmail|aol)\.(?:com|se|net|me|nu)\b/gi

/** No text contains an address at a service for private mail. */
export const privacySearch: PrivacySearch<Args> = {
  in: text => text.match(pattern) ?? [],
  argsOf: address => ({ masked: `•••${address.slice(address.lastIndexOf('@'))}` }),
}

export const texts: Texts<Args> = {
  sv: ({ masked }) => ({
    text: `Här står en privat e-postadress, ${masked}.`,
    help: 'Skriv en funktionsadress, som info@forening.se, eller ingen alls.',
  }),
  en: ({ masked }) => ({
    text: `Here stands a private e-mail address, ${masked}.`,
    help: 'Write the address of a function, such as info@forening.se, or none at all.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ingen privat e-postadress står i en fil.',
    why: 'Den är en personuppgift; en funktionsadress gör samma nytta.',
  },
  en: {
    holds: 'No private e-mail address stands in a file.',
    why: 'It is personal data; an address of a function does as well.',
  },
}

export const example: Example = {
  wrong: `
document:
  attachments: Rapporten skickas till anna.exempel@gmail.com
`,
  right: `
document:
  attachments: Rapporten skickas till socialnamnden@exempel.se
`,
}
