import { safeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml` and `schema`. */
export const kind: Kind = {
  code: 'number-format',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-format']

export const replacement: Replacement<Args> = safeReplacement

export const texts: Texts<Args> = {
  sv: ({ found, meant }) => ({
    text: `”${found}” är inget tal för YAML.`,
    help: `Skriv ${meant}.`,
  }),
  en: ({ found, meant }) => ({
    text: `“${found}” is not a number to YAML.`,
    help: `Write ${meant}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal skrivs med siffror och punkt före decimaler.',
    why: 'Med mellanslag, komma eller ”kr” är det en text för YAML.',
  },
  en: {
    holds: 'A number is written in digits, with a point before decimals.',
    why: 'With spaces, commas or “kr” it is text to YAML.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500 000 kr, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
