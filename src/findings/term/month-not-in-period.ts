import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'month-not-in-period',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['month-not-in-period']

export const texts: Texts<Args> = {
  sv: ({ month }) => ({ text: `Perioden har ingen månad nummer ${month}.` }),
  en: ({ month }) => ({ text: `The period has no month number ${month}.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En månad i en period är en av periodens månader.',
    why: 'Ett kvartal har ingen fjärde månad, så det skulle aldrig hända.',
  },
  en: {
    holds: 'A month of a period is one of the period’s months.',
    why: 'A quarter has no fourth month, so it would never happen.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: quarter, inMonth: 4 }
    source: 5
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: quarter, inMonth: 3 }
    source: 5
`,
}
