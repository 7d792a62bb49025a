import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'ignore-code-unknown',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['ignore-code-unknown']

export const texts: Texts<Args> = {
  sv: ({ code, nearest }, { meant }) => ({
    text: `Det finns inget ”${code}” att undanta${meant(nearest, '')}`,
    help: 'Skriv den kod som står inom hakparentes vid det som anmärks.',
  }),
  en: ({ code, nearest }, { meant }) => ({
    text: `There is no finding “${code}” to ignore${meant(nearest, '')}`,
    help: 'Write the code that stands in brackets beside the finding.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En kommentar bortser från en anmärkning som finns.',
    why: 'En felstavad kod bortser inte från något.',
  },
  en: {
    holds: 'A comment ignores a finding that there is.',
    why: 'A misspelt code ignores nothing.',
  },
}

export const example: Example = {
  wrong: `
title: Natthärbärge # iop-ignore one-sided -- tiden är inte värderad
`,
  right: `
contributions: # iop-ignore one-sided-financing -- tiden är inte värderad
  kommunen: { from: kommunen, cash: 500000, source: 2 }
`,
}
