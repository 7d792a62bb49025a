import type { Words } from '../words.ts'

/** An amount as exactly as the document states it. */
export const certain: Words['tables']['certain'] = {
  exact: amount => amount,
  about: amount => `ca ${amount}`,
  'at-most': amount => `högst ${amount}`,
  'at-least': amount => `minst ${amount}`,
}
