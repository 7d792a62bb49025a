import { finding } from '../../finding.ts'
import type { PrivacyRule } from './privacy-rule.ts'

/** What only stands in the address of a home: “c/o” somebody, or the number of a flat. A street alone can be an office's. */
const signs = /\bc\/o\b[^\n,;}]*|\blgh\.? ?\d{4}\b/gi

/** No text has somebody's home address. */
export const homeAddress: PrivacyRule = {
  in: text => text.match(signs) ?? [],
  finding: (found, path) =>
    finding('home-address', path, { sign: found.replace(/(?<=^c\/o).*/i, '').replaceAll(/\d/g, '•') }),
}
