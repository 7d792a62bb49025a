import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'after-period',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['after-period']

export const texts: Texts<Args> = {
  sv: (_, { quoted }) => ({
    text: 'Så långt in är perioden redan slut.',
    help: `För en tid efter dess slut, skriv ${quoted('afterEnd')}.`,
  }),
  en: (_, { quoted }) => ({
    text: 'So far in, the period is over.',
    help: `For a time after its end, write ${quoted('afterEnd')}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som ska ske en tid in i en period sker innan den är slut.',
    why: 'Efter 14 månader har ett år redan börjat om.',
  },
  en: {
    holds: 'What is due some time into a period is due before the period ends.',
    why: 'After 14 months a year has already begun anew.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, after: { months: 14 } }
    source: 5
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, after: { months: 2 } }
    source: 5
`,
}
