import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'winter-unclear',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['winter-unclear']

export const texts: Texts<Args> = {
  sv: ({ year }, { anyOf }) => ({
    text: `Vintern ${year} kan vara två vintrar.`,
    help: `Skriv ${anyOf([`winter ${year - 1}-${year}`, `winter ${year}-${year + 1}`])}.`,
  }),
  en: ({ year }, { anyOf }) => ({
    text: `Winter ${year} may be two winters.`,
    help: `Write ${anyOf([`winter ${year - 1}-${year}`, `winter ${year}-${year + 1}`])}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En vinter skrivs med båda sina år.',
    why: 'Vintern 2024 kan börja eller sluta det året.',
  },
  en: {
    holds: 'A winter is written with both of its years.',
    why: 'The winter of 2024 can begin or end in that year.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { latest: winter 2024 }
    source: 5
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { latest: spring 2024 }
    source: 5
`,
}
