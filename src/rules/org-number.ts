import { type Finding, finding, type Path } from '../finding.ts'
import { checkDigit } from './check-digit.ts'
import { masked } from './privacy/masked.ts'
import type { Rule } from './rule.ts'

/** An organisation number is NNNNNN-NNNN, its third digit at least 2, its last digit right (Luhn). */
export const orgNumber: Rule = function* ({ parties }) {
  for (const [key, { orgNumber }] of Object.entries(parties))
    if (orgNumber !== undefined) yield* checked(orgNumber, ['parties', key, 'orgNumber'])
}

function* checked(found: string, path: Path): Iterable<Finding> {
  if (!/^\d{6}-\d{4}$/.test(found)) {
    yield finding('org-number-form', path, { found, meant: meantBy(found) })
    return
  }
  // The third digit tells an organisation from a person, whose number has a month there.
  if (Number(found[2]) < 2) {
    // It may be a person's own.
    yield finding('org-number-third-digit', path, { found: masked(found) })
    return
  }
  const expected = checkDigit(found.replace('-', '').slice(0, 9))
  if (!found.endsWith(expected)) yield finding('org-number-check-digit', path, { found, expected })
}

/** The number that was most likely meant: the same digits, without the signs, VAT letters and century that do not belong. */
function meantBy(found: string): string | undefined {
  const bare = found.replaceAll(/[\s\p{Pd}.]/gu, '')
  const [, digits = ''] = /^(?:SE(?=\d{12}$)|16(?=\d{10}$))?(\d{10})(?:01)?$/i.exec(bare) ?? []
  const isOne = Number(digits[2]) >= 2 && digits.endsWith(checkDigit(digits.slice(0, 9)))
  return isOne ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined
}
