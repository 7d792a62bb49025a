import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'only-one-of',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['only-one-of']

export const texts: Texts<Args> = {
  sv: ({ fields }, { allOf }) => ({ text: `Bara ett av ${allOf(fields)} kan stå här.` }),
  en: ({ fields }, { allOf }) => ({ text: `Only one of ${allOf(fields)} can stand here.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Två sätt att säga samma sak står inte bredvid varandra.',
    why: 'De kan säga emot varandra, och då är det oklart vad som gäller.',
  },
  en: {
    holds: 'Two ways to say the same thing do not stand side by side.',
    why: 'They may contradict each other, and then it is unclear which counts.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, after: { months: 6 } }
    source: 5
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april }
    source: 5
`,
}
