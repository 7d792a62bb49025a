import type { Words } from '../words.ts'

/** An amount as exactly as the document states it. */
export const certain: Words['tables']['certain'] = {
  exact: amount => amount,
  about: amount => `about ${amount}`,
  'at-most': amount => `at most ${amount}`,
  'at-least': amount => `at least ${amount}`,
}
