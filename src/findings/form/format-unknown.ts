import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'format-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['format-unknown']

export const texts: Texts<Args> = {
  sv: ({ found, formats }, { anyOf }) => ({
    text: `”${found}” är inget format som programmet läser.`,
    help: `Skriv ${anyOf(formats)}.`,
  }),
  en: ({ found, formats }, { anyOf }) => ({
    text: `“${found}” is no format that this program reads.`,
    help: `Write ${anyOf(formats)}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil är av ett slag och en version som finns.',
    why: 'En annan version kan mena något annat med samma ord.',
  },
  en: {
    holds: 'A file is of a kind and a version that there is.',
    why: 'Another version may mean something else by the same words.',
  },
}

export const example: Example = {
  wrong: `
iop: agreement/2
`,
  right: `
iop: agreement/1
`,
}
