import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'alias-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['alias-unknown']

export const texts: Texts<Args> = {
  sv: ({ name }) => ({
    text: `”*${name}” hänvisar till ett ankare som inte finns.`,
    help: `Sätt ankaret &${name} på det som avses, längre upp; eller citattecken om en text börjar med *.`,
  }),
  en: ({ name }) => ({
    text: `“*${name}” refers to an anchor that is not there.`,
    help: `Set the anchor &${name} on what is meant, further up; or quotes around a text that begins with *.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett alias (*namn) har sitt ankare (&namn) tidigare i filen.',
    why: 'Utan ankaret finns inget värde.',
  },
  en: {
    holds: 'An alias (*name) has its anchor (&name) earlier in the file.',
    why: 'Without the anchor there is no value.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: *belopp, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
