import type { FormFindings, ValueType } from '../findings/of-form.ts'
import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { bare, instead } from './instead.ts'
import { amountInDigits } from './numbers.ts'

/** A value that is of another type only by how it is written: text without quotes, a number in them, “ja” for true. */
export function inExpectedType(
  { expected, found: type }: FormFindings['wrong-type'],
  found: Found,
): Fix | undefined {
  const word = bare(found)
  if (expected === 'text' && isSingle(type)) return instead(found, `"${found.written}"`, true)
  if (expected === 'yes-no' && type === 'text' && yes.test(word)) return instead(found, 'true', true)
  if (expected === 'yes-no' && type === 'text' && no.test(word)) return instead(found, 'false', true)
  if (expected === 'number' && type === 'text') return amountInDigits({}, found)
  return expected === 'whole-number' && /^\d{1,15}$/.test(word) ? instead(found, word, true) : undefined
}

const isSingle = (type: ValueType) => type === 'number' || type === 'whole-number' || type === 'yes-no'
const yes = /^(yes|y|ja|sant|true|on|på)$/i
const no = /^(no|n|nej|falskt|false|off|av)$/i
