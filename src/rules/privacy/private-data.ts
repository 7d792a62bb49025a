import { type Finding, onKey, type Path } from '../../finding.ts'
import { bankAccount } from './bank-account.ts'
import { homeAddress } from './home-address.ts'
import { personalNumber } from './personal-number.ts'
import { phoneNumber } from './phone-number.ts'
import type { PrivacyRule } from './privacy-rule.ts'
import { privateEmail } from './private-email.ts'
import { textsOf } from './texts.ts'

const rules: readonly PrivacyRule[] = [personalNumber, privateEmail, phoneNumber, homeAddress, bankAccount]

/** What in the texts of a file is a natural person's; of each kind once in a text. */
export function* privateData(value: unknown): Iterable<Finding> {
  for (const { text, path, isKey } of textsOf(value))
    for (const found of privateIn(text, path)) yield isKey ? onKey(found) : found
}

/** What in a text is a natural person's, of each kind once. */
export function* privateIn(text: string, path: Path): Iterable<Finding> {
  for (const rule of rules) {
    const [found] = rule.in(text)
    if (found !== undefined) yield rule.finding(found, path)
  }
}

/** A text of the same length in which nothing that is a natural person's can be read. */
export const withoutPrivateData = (text: string): string =>
  rules.reduce((left, rule) => covered(left, rule.in(left)), text)

function covered(text: string, all: Iterable<string>): string {
  const parts: string[] = []
  let end = 0
  for (const found of all) {
    const start = text.indexOf(found, end)
    parts.push(text.slice(end, start), found.replaceAll(/\S/g, '•'))
    end = start + found.length
  }
  return parts.join('') + text.slice(end)
}
