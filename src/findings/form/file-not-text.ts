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
  sv: ({ encoding }) =>
    encoding === undefined
      ? { text: 'Filen är inte text i UTF-8.', help: 'Är det en PDF eller en bild?' }
      : {
          text: `Filen är sparad i en annan teckenkodning än UTF-8, troligen ${encoding}: här står det första tecknet som inte kan läsas.`,
          help: 'Öppna den i ett redigeringsprogram, och spara den som UTF-8.',
        },
  en: ({ encoding }) =>
    encoding === undefined
      ? { text: 'The file is not text in UTF-8.', help: 'Is it a PDF or an image?' }
      : {
          text: `The file is saved in another encoding than UTF-8, probably ${encoding}: the first character that cannot be read stands here.`,
          help: 'Open it in an editor, and save it as UTF-8.',
        },
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
