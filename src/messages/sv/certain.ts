import type { Words } from '../words.ts'

/** An amount as exactly as it is known. */
export const certain: Words['tables']['certain'] = {
  about: amount => `ca ${amount}`,
  atMost: amount => `högst ${amount}`,
  atLeast: amount => `minst ${amount}`,
  between: (least, most) => `${least}–${most}`,
}
