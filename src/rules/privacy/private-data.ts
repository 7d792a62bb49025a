import { type Finding, onKey } from '../../diagnostic.ts'
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
  for (const text of textsOf(value))
    for (const rule of rules) {
      const found = rule(text)
      if (found) yield text.isKey ? onKey(found) : found
    }
}
