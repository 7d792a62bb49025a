import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml` and `schema`. */
export const kind: Kind = {
  code: 'number-unclear',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-unclear']

export const texts: Texts<Args> = {
  sv: ({ written, meant }) => ({
    text: `Det framgår inte om ${written} är skrivet med tusental eller med decimaler.`,
    help: `Skriv ${meant.join(' eller ')}.`,
  }),
  en: ({ written, meant }) => ({
    text: `Whether ${written} is written with thousands or with decimals cannot be known.`,
    help: `Write ${meant.join(' or ')}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal är skrivet så att det bara kan läsas på ett sätt.',
    why: 'YAML läser 500.000 som fem hundra, och 1e3 som tusen; den som skrev kan ha menat något annat.',
  },
  en: {
    holds: 'A number is written so that it can be read in one way only.',
    why: 'YAML reads 500.000 as five hundred and 1e3 as a thousand; the writer may have meant something else.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500.000, source: 2 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
