import { finding } from '../../diagnostic.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** What only stands in the address of a home: “c/o” somebody, or the number of a flat. A street alone can be an office's. */
const signs = /\bc\/o\b|\blgh\.? ?\d{4}\b/i

/** No text has somebody's home address. */
export const homeAddress: PrivacyRule = ({ text, path }) => {
  const [sign] = signs.exec(text) ?? []
  return sign === undefined ? undefined : finding('home-address', path, { sign: sign.replaceAll(/\d/g, '•') })
}
