import { safeReplacement, unsafeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'text-unquoted',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['text-unquoted']

/** Puts the text in quotes. Unsafe where a `#` cuts it, since the rest may be a comment. */
export const replacement: Replacement<Args> = (args, target) =>
  /\s#/.test(target.written) ? unsafeReplacement(args, target) : safeReplacement(args, target)

export const texts: Texts<Args> = {
  sv: ({ written, meant }) => ({
    text: `Här ska stå text, men YAML läser ${written} som ${isWord(written) ? 'ja eller nej' : 'ett tal'}.`,
    help: `Skriv ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
  en: ({ written, meant }) => ({
    text: `Here must stand text, but YAML reads ${written} as ${isWord(written) ? 'yes or no' : 'a number'}.`,
    help: `Write ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
}

/** Whether a text is one of the words that YAML reads as a boolean, and not as a number. */
const isWord = (written: string) => /^(true|false)$/i.test(written)

export const explanation: Explanation = {
  sv: {
    holds: 'En text som ser ut som ett tal står inom citattecken.',
    why: 'YAML läser 4.10 som talet 4.1, och punkt 4.10 blir punkt 4.1.',
  },
  en: {
    holds: 'A text that looks like a number stands in quotes.',
    why: 'YAML reads 4.10 as the number 4.1, and clause 4.10 becomes clause 4.1.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2025-12-31, source: 4.10 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: "4.10" }
`,
}
