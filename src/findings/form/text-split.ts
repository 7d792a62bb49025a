import { unsafeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'text-split',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['text-split']

export const replacement: Replacement<Args> = unsafeReplacement

export const texts: Texts<Args> = {
  sv: ({ found, meant }) => ({
    text: `Mellan klamrar skiljer ett komma fält åt: ”${found}” blir inte ett värde.`,
    help:
      meant === undefined
        ? 'Ett tal skrivs med siffror och decimalpunkt, utan komma; efter ett nytt fälts namn står ett kolon.'
        : `Skriv ${meant}, eller ett kolon om ett nytt fält börjar efter kommat.`,
  }),
  en: ({ found, meant }) => ({
    text: `In braces a comma separates fields: “${found}” does not become one value.`,
    help:
      meant === undefined
        ? 'A number is written in digits with a decimal point, without commas; after the name of a new field stands a colon.'
        : `Write ${meant}, or a colon if a new field begins after the comma.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En text med kommatecken står inom citattecken där den är mellan klamrar.',
    why: 'Mellan klamrar slutar värdet vid ett kommatecken, och resten tas för ett fält.',
  },
  en: {
    holds: 'A text with a comma stands in quotes where it is between braces.',
    why: 'Between braces a comma ends the value, and the rest is taken for a field.',
  },
}

export const example: Example = {
  wrong: `
clauses: { tolk: { what: Tolk, vid behov, source: 4 } }
`,
  right: `
clauses: { tolk: { what: "Tolk, vid behov", source: 4 } }
`,
}
