import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'ignore-expired',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['ignore-expired']

export const texts: Texts<Args> = {
  sv: ({ code, until, reason }) => ({
    text: `”${code}” skulle undantas till och med ${until}; därefter anmärks det igen.`,
    notes: [`Skälet var: ${reason}`],
    help: 'Rätta det som den gäller och ta bort kommentaren, eller bestäm en senare dag.',
  }),
  en: ({ code, until, reason }) => ({
    text: `“${code}” was to be ignored until ${until}; since then it is reported again.`,
    notes: [`The reason was: ${reason}`],
    help: 'Mend what it is about and remove the comment, or decide on a later day.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En kommentar bortser från en anmärkning till och med sin dag.',
    why: 'Dagen var till för att någon skulle se på saken igen.',
  },
  en: {
    holds: 'A comment ignores a finding until its day.',
    why: 'The day was there so that somebody would look again.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
