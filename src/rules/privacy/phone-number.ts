import { finding } from '../../finding.ts'
import { masked } from './masked.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** Swedish mobile numbers: 07 and eight digits more. Any other number is an organisation's, as far as anyone can see. */
const pattern = /(?<!\d|\d-)(?:(?:\+|00)46[ -]?(?:\(0\))?|0)7[02369](?:[ -]?\d){7}(?!-?\d)/g

/** No text has a mobile number, which leads to one person. */
export const phoneNumber: PrivacyRule = {
  in: text => text.match(pattern) ?? [],
  finding: (found, path) => finding('phone-number', path, { masked: masked(found) }),
}
