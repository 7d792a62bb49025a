import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'ignore-unused',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['ignore-unused']

export const texts: Texts<Args> = {
  sv: ({ code }) => ({
    text: `Här finns inget ”${code}” att undanta.`,
    help: 'Ta bort kommentaren, eller sätt den på raden för det som den gäller eller närmast ovanför.',
  }),
  en: ({ code }) => ({
    text: `There is no “${code}” here to ignore.`,
    help: 'Remove the comment, or put it on the line of what it is about, or just above.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En kommentar har något att bortse från.',
    why: 'Annars döljer den nästa anmärkning, som ingen har sett.',
  },
  en: {
    holds: 'A comment has something to ignore.',
    why: 'Otherwise it hides the next finding, which nobody has seen.',
  },
}

export const example: Example = {
  wrong: `
title: Natthärbärge # iop-ignore one-sided-financing -- tiden är inte värderad
`,
  right: `
contributions: # iop-ignore one-sided-financing -- tiden är inte värderad
  kommunen: { from: kommunen, cash: 500000, source: 2 }
`,
}
