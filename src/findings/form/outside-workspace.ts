import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `project`. */
export const kind: Kind = {
  code: 'outside-workspace',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['outside-workspace']

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Filen ligger inte i någon arbetsyta.',
    notes: ['Index, inställningar och andra avtal söks i närmaste mapp ”agreements”, och det finns ingen.'],
    help: 'Lägg filen i en mapp som heter ”agreements”.',
  }),
  en: () => ({
    text: 'The file lies in no workspace.',
    notes: [
      'Indices, settings and other agreements are looked up in the nearest folder “agreements”, and there is none.',
    ],
    help: 'Put the file in a folder called “agreements”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds:
      'En fil ligger i en arbetsyta: i en mapp ”agreements”, eller i en mapp med en sådan i sig eller ovanför.',
    why: 'Annars finns inga index, inga inställningar och inga andra avtal för den.',
  },
  en: {
    holds: 'A file lies in a workspace: in a folder “agreements”, or in a folder with one in it or above.',
    why: 'Otherwise there are no indices, no settings and no other agreements for it.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
