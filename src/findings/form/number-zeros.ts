import { inPlace } from '../../fixes/in-place.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'number-zeros',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-zeros']

/**
 * Quotes the digits, since codes and clause numbers may begin with a zero. Where a number is required, the next round of
 * fixes replaces the text by the number.
 */
export const replacement: Replacement<Args> = (_, target) => inPlace(target, `"${target.written}"`, true)

export const texts: Texts<Args> = {
  sv: ({ written, number }) => ({
    text: `YAML läser ${written} som talet ${number}, utan nollorna först.`,
    help: `Skriv ${number} om det är ett tal, eller "${written}" om det är en text.`,
  }),
  en: ({ written, number }) => ({
    text: `YAML reads ${written} as the number ${number}, without the zeros before it.`,
    help: `Write ${number} if it is a number, or "${written}" if it is text.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal har inga nollor först eller sist som YAML stryker.',
    why: '01 blir 1, vilket är fel om det är en beteckning.',
  },
  en: {
    holds: 'A number has no noughts at either end that YAML drops.',
    why: '01 becomes 1, which is wrong if it is a name.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2025-12-31, source: 01 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: "01" }
`,
}
