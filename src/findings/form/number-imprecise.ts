import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'number-imprecise',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-imprecise']

export const texts: Texts<Args> = {
  sv: ({ written }) => ({ text: `Talet ${written} har fler siffror än som kan bevaras exakt.` }),
  en: ({ written }) => ({ text: `The number ${written} has more digits than can be kept exactly.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tal har inte fler siffror än det kan läsas med.',
    why: 'De sista siffrorna skulle tyst försvinna, och pengar räknas exakt.',
  },
  en: {
    holds: 'A number has no more digits than it can be read with.',
    why: 'The last digits would silently vanish, and money is reckoned exactly.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000.00000000000001, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
}
