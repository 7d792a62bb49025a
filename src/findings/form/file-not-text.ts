import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'file-not-text',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['file-not-text']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Filen är inte text i UTF-8.', help: 'Är det en PDF eller en bild?' }),
  en: () => ({ text: 'The file is not text in UTF-8.', help: 'Is it a PDF or an image?' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil är text i UTF-8.',
    why: 'I en annan teckenkodning blir å, ä och ö fel, och en bild eller ett Word-dokument kan inte läsas alls.',
  },
  en: {
    holds: 'A file is text in UTF-8.',
    why: 'In another encoding å, ä and ö go wrong, and a picture or a Word document cannot be read at all.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
