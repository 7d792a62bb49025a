import { finding } from '../../diagnostic.ts'
import { masked } from './masked.ts'
import type { PrivacyRule } from './privacy-rule.ts'

const iban = /\bSE\d{2}(?: ?\d){20}\b/i

/** Four digits of a clearing number and an account, where the text says that it is one. */
const account =
  /\b(?:clearing|konto|account)\D{0,20}(\d{4}(?:-\d)?[ ,-]+(?:[a-z]+:? )?\d(?:[ -]?\d){5,10})\b/i

/** No text has a bank account. Bankgiro and plusgiro numbers are in public registers, and are left alone. */
export const bankAccount: PrivacyRule = ({ text, path }) => {
  const [found] = iban.exec(text) ?? []
  if (found !== undefined && isIban(found.replaceAll(' ', '')))
    return finding('bank-account', path, { masked: masked(found), kind: 'iban' })
  const number = account.exec(text)?.[1]
  return number === undefined
    ? undefined
    : finding('bank-account', path, { masked: masked(number), kind: 'account' })
}

/** With the country (S 28, E 14) and the check digits moved last, the number leaves 1 when divided by 97. */
const isIban = (text: string): boolean => BigInt(`${text.slice(4)}2814${text.slice(2, 4)}`) % 97n === 1n
