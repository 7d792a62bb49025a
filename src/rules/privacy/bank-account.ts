import { finding } from '../../finding.ts'
import { masked } from './masked.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** An IBAN; or four digits of a clearing number and an account, where the text says that it is one. */
const pattern =
  /\b(SE\d{2}(?: ?\d){20})\b|\b(?:clearing|konto|account)\D{0,20}(\d{4}(?:-\d)?[ ,-]+(?:[a-z]+:? )?\d(?:[ -]?\d){5,10})\b/gi

/** No text has a bank account. Bankgiro and plusgiro numbers are in public registers, and are left alone. */
export const bankAccount: PrivacyRule = {
  *in(text) {
    for (const [, iban, account] of text.matchAll(pattern)) {
      if (account !== undefined) yield account
      if (iban !== undefined && isIban(iban.replaceAll(' ', ''))) yield iban
    }
  },
  finding: (found, path) =>
    finding('bank-account', path, { masked: masked(found), kind: /^\d/.test(found) ? 'account' : 'iban' }),
}

/** With the country (S 28, E 14) and the check digits moved last, the number leaves 1 when divided by 97. */
const isIban = (text: string): boolean => BigInt(`${text.slice(4)}2814${text.slice(2, 4)}`) % 97n === 1n
