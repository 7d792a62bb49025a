import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'key-not-text',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['key-not-text']

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'En nyckel ska vara ett vanligt ord.',
    help: 'Sätt citattecken om hela värdet om det är en text som börjar med en klammer.',
  }),
  en: () => ({
    text: 'A key must be a plain word.',
    help: 'Put quotes around all of the value if it is a text that begins with a bracket.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En nyckel är en text.',
    why: 'En lista eller ett objekt som nyckel kan ingen hänvisa till.',
  },
  en: {
    holds: 'A key is a text.',
    why: 'Nobody can refer to a list or an object as a key.',
  },
}

export const example: Example = {
  wrong: `
[a, b]: c
`,
  right: `
clauses:
  ovrigt: { what: Övrigt, source: 9 }
`,
}
