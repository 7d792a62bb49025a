import { nearestWord } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'value-not-allowed',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['value-not-allowed']

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ found, nearest, allowed }, { anyOf, choose }) => ({
    text: `”${found}” kan inte stå här.`,
    help: nearest === undefined ? `Skriv ${anyOf(allowed)}.` : choose(nearest, allowed),
  }),
  en: ({ found, nearest, allowed }, { anyOf, choose }) => ({
    text: `“${found}” cannot stand here.`,
    help: nearest === undefined ? `Write ${anyOf(allowed)}.` : choose(nearest, allowed),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett ord är ett av dem som fältet kan ha.',
    why: 'Varje ord har en bestämd betydelse; ett annat har ingen.',
  },
  en: {
    holds: 'A word is one of those that the field can have.',
    why: 'Each word has a fixed meaning; another has none.',
  },
}

export const example: Example = {
  wrong: `
payouts: { every: year, in: januari, source: 3 }
`,
  right: `
payouts: { every: year, in: january, source: 3 }
`,
}
