import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'text-too-long',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['text-too-long']

export const texts: Texts<Args> = {
  sv: ({ most }) => ({ text: `Texten är längre än ${most} tecken.` }),
  en: ({ most }) => ({ text: `The text is longer than ${most} characters.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En text är inte längre än någon skulle skriva.',
    why: 'Så långa texter hör hemma i dokumentet, inte i uppgifterna om det.',
  },
  en: {
    holds: 'A text is no longer than anyone would write.',
    why: 'Texts of that length belong in the document, not in the facts about it.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
