import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'exactly-one-of',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['exactly-one-of']

export const texts: Texts<Args> = {
  sv: ({ fields }, { allOf }) => ({ text: `Ett av ${allOf(fields)} ska stå här, och bara ett.` }),
  en: ({ fields }, { allOf }) => ({ text: `One of ${allOf(fields)} must stand here, and only one.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Av fält som utesluter varandra står ett.',
    why: 'Två säger olika saker och inget säger ingenting.',
  },
  en: {
    holds: 'Of fields that exclude each other one is there.',
    why: 'Two say different things, and none says nothing.',
  },
}

export const example: Example = {
  wrong: `
payouts: { every: year, instalments: { hel: { in: april } }, source: 3 }
`,
  right: `
payouts: { every: year, in: january, source: 3 }
`,
}
