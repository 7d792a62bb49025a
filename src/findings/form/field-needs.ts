import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'field-needs',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['field-needs']

export const texts: Texts<Args> = {
  sv: ({ field, needs }, { anyOf }) => ({ text: `”${field}” kan bara stå tillsammans med ${anyOf(needs)}.` }),
  en: ({ field, needs }, { anyOf }) => ({
    text: `“${field}” can stand together with ${anyOf(needs)} only.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett fält som bygger på ett annat har det.',
    why: 'Ensamt betyder det ingenting.',
  },
  en: {
    holds: 'A field that builds on another has it.',
    why: 'By itself it means nothing.',
  },
}

export const example: Example = {
  wrong: `
notice:
  omsesidig: { weeks: 4, reckoned: month-end, by: Varje part, source: 4 }
`,
  right: `
notice:
  omsesidig: { months: 1, reckoned: month-end, by: Varje part, source: 4 }
`,
}
