import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { bare, instead } from './instead.ts'
import { numberMeant } from './number-meant.ts'

/** An amount written for people, in digits. */
export function amountInDigits(_: unknown, found: Found): Fix | undefined {
  const meant = numberMeant(bare(found))
  return meant && instead(found, meant.digits, meant.isCertain)
}

/** A per cent or a level in digits. `2,125` has decimals there, so that nothing is taken for thousands. */
export function decimalInDigits(_: unknown, found: Found): Fix | undefined {
  const meant = numberMeant(bare(found))
  return meant?.isCertain ? instead(found, meant.digits, true) : undefined
}
