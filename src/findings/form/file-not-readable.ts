import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'file-not-readable',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['file-not-readable']

export const texts: Texts<Args> = {
  sv: ({ isNameBroken }) =>
    isNameBroken
      ? {
          text: 'Detta kan inte läsas, eftersom namnet inte är i UTF-8.',
          help: 'Byt namn på filen eller mappen; å, ä och ö i det kommer från ett annat system.',
        }
      : {
          text: 'Detta kan inte läsas: ingen fil, ingen behörighet eller en länk som inte leder någonstans.',
        },
  en: ({ isNameBroken }) =>
    isNameBroken
      ? {
          text: 'This cannot be read, since its name is not in UTF-8.',
          help: 'Rename the file or folder; å, ä and ö in it come from another system.',
        }
      : { text: 'This cannot be read: no file, no permission, or a link that leads nowhere.' },
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil kan läsas.',
    why: 'Det som inte kan läsas är inte kontrollerat.',
  },
  en: {
    holds: 'A file can be read.',
    why: 'What cannot be read has not been checked.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
