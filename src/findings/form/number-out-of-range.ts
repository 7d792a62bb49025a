import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'number-out-of-range',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['number-out-of-range']

export const texts: Texts<Args> = {
  sv: ({ least, most }) => ({
    text:
      least === 0
        ? `Talet får vara högst ${most}.`
        : Number.isFinite(most)
          ? `Talet ska vara från ${least} till ${most}.`
          : `Talet ska vara minst ${least}.`,
  }),
  en: ({ least, most }) => ({
    text:
      least === 0
        ? `The number must be ${most} at most.`
        : Number.isFinite(most)
          ? `The number must be from ${least} to ${most}.`
          : `The number must be ${least} at least.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett antal ligger inom de gränser som fältet har.',
    why: 'Utanför dem är talet ett skrivfel.',
  },
  en: {
    holds: 'A count lies within the limits of the field.',
    why: 'Outside them the number is a slip of the pen.',
  },
}

export const example: Example = {
  wrong: `
version: 0
`,
  right: `
version: 1
`,
}
