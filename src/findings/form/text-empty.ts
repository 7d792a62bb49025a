import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'text-empty',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['text-empty']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Här måste det stå något.' }),
  en: () => ({ text: 'Something must stand here.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En text säger något.',
    why: 'En tom text döljer att något saknas.',
  },
  en: {
    holds: 'A text says something.',
    why: 'An empty text hides that something is missing.',
  },
}

export const example: Example = {
  wrong: `
title: " "
`,
  right: `
title: Natthärbärge
`,
}
