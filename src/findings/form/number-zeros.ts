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

/** Writes the number without the zeros. Codes that begin with a zero are texts, and have a finding of their own. */
export const replacement: Replacement<Args> = ({ number }, target) => inPlace(target, number, true)

export const texts: Texts<Args> = {
  sv: ({ written, number }) => ({
    text: `YAML läser ${written} som talet ${number}, utan nollorna först.`,
    help: `Skriv ${number}.`,
  }),
  en: ({ written, number }) => ({
    text: `YAML reads ${written} as the number ${number}, without the zeros before it.`,
    help: `Write ${number}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal har inga nollor först.',
    why: 'Andra program läser 010 som åtta, och den som läser filen vet inte vilket.',
  },
  en: {
    holds: 'A number has no zeros before it.',
    why: 'Other programs read 010 as eight, and whoever reads the file cannot know which.',
  },
}

export const example: Example = {
  wrong: `
version: 01
`,
  right: `
version: 1
`,
}
