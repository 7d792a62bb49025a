import { safeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'boolean-word',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['boolean-word']

export const replacement: Replacement<Args> = safeReplacement

export const texts: Texts<Args> = {
  sv: ({ found, meant }) => ({
    text: `”${found}” är text för YAML, inte ja eller nej.`,
    help: meant === undefined ? 'Ta bort fältet: det står bara där något är sant.' : `Skriv ${meant}.`,
  }),
  en: ({ found, meant }) => ({
    text: `“${found}” is text to YAML, not yes or no.`,
    help:
      meant === undefined ? 'Remove the field: it stands only where something is true.' : `Write ${meant}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ja och nej skrivs true och false.',
    why: 'YAML läser ”ja” och ”yes” som texter.',
  },
  en: {
    holds: 'Yes and no are written true and false.',
    why: 'YAML reads “yes” and “ja” as texts.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  neverLower: ja
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  right: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  index: OPI
  neverLower: true
  firstAdjustment: 2019-01-01
  every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
