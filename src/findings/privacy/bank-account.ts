import { masked } from '../facts/identity-numbers.ts'
import type { Example, Explanation, Kind, PrivacySearch, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'bank-account',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
  isHidden: true,
}

interface Args {
  readonly masked: string
  readonly kind: 'iban' | 'account'
}

/** An IBAN; or, after the word for an account, a clearing number of four digits and an account number. */
const pattern =
  /\b(SE\d{2}(?: ?\d){20})\b|\b(?:clearing|konto|account)\D{0,20}(\d{4}(?:-\d)?[ ,-]+(?:[a-z]+:? )?\d(?:[ -]?\d){5,10})\b/gi

/** No text contains a bank account. Bankgiro and plusgiro numbers are allowed, since they are in public registers. */
export const privacySearch: PrivacySearch<Args> = {
  *in(text) {
    for (const [, iban, account] of text.matchAll(pattern)) {
      if (account !== undefined) yield account
      if (iban !== undefined && isIban(iban.replaceAll(' ', ''))) yield iban
    }
  },
  argsOf: number => ({ masked: masked(number), kind: /^\d/.test(number) ? 'account' : 'iban' }),
}

/** Whether the check digits are right (ISO 13616): the number, with `SE` as 2814 and the digits last, is 1 modulo 97. */
const isIban = (text: string): boolean => BigInt(`${text.slice(4)}2814${text.slice(2, 4)}`) % 97n === 1n

export const texts: Texts<Args> = {
  sv: ({ masked, kind }) => ({
    text: `Här står ${kind === 'iban' ? 'ett IBAN' : 'ett kontonummer'}, ${masked}.`,
    help: 'Skriv bankgiro eller plusgiro, eller inget alls.',
  }),
  en: ({ masked, kind }) => ({
    text: `Here stands ${kind === 'iban' ? 'an IBAN' : 'a bank account'}, ${masked}.`,
    help: 'Write a bankgiro or plusgiro number, or none at all.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Inget bankkonto står i en fil.',
    why: 'Ett kontonummer kan vara en persons eget och lockar till bedrägeri; bankgiro och plusgiro är offentliga.',
  },
  en: {
    holds: 'No bank account stands in a file.',
    why: 'An account number may be a person’s own and invites fraud; bankgiro and plusgiro numbers are public.',
  },
}

export const example: Example = {
  wrong: `
document:
  attachments: Betalas till konto 8327-9, 123 456 789-0
`,
  right: `
document:
  attachments: Betalas till bankgiro 5050-1055
`,
}
