import type { Words } from '../words.ts'

/** An amount as exactly as it is known. */
export const certain: Words['tables']['certain'] = {
  about: amount => `about ${amount}`,
  atMost: amount => `at most ${amount}`,
  atLeast: amount => `at least ${amount}`,
  between: (least, most) => `${least}–${most}`,
}
