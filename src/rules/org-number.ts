import { type Finding, finding, type Path } from '../diagnostic.ts'
import type { Rule } from './rule.ts'

/** An organisation number is NNNNNN-NNNN, its third digit at least 2, its last digit right (Luhn). */
export const orgNumber: Rule = function* ({ parties }) {
  for (const [key, { orgNumber }] of Object.entries(parties))
    if (orgNumber !== undefined) yield* checked(orgNumber, ['parties', key, 'orgNumber'])
}

function* checked(found: string, path: Path): Iterable<Finding> {
  if (!/^\d{6}-\d{4}$/.test(found)) {
    yield finding('org-number-form', path, { found })
    return
  }
  // The third digit tells an organisation from a person, whose number has a month there.
  if (Number(found[2]) < 2) {
    yield finding('org-number-third-digit', path, { found })
    return
  }
  const expected = checkDigit(found.replace('-', '').slice(0, 9))
  if (!found.endsWith(expected)) yield finding('org-number-check-digit', path, { found, expected })
}

/** The digit that makes the sum of all, every other one doubled, a multiple of ten. */
function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
