import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'yaml-too-deep',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['yaml-too-deep']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Filen är nästlad långt djupare än något avtal.' }),
  en: () => ({ text: 'The file nests far deeper than any agreement.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Inget i en fil ligger djupare än någon skulle skriva.',
    why: 'Så djupa filer är gjorda för att fälla program.',
  },
  en: {
    holds: 'Nothing in a file nests deeper than anyone would write.',
    why: 'Such files are made to bring programs down.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
