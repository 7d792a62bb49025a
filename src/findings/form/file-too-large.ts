import type { Problems } from '../../problems.ts'
import type { Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'file-too-large',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['file-too-large']

export const texts: Texts<Args> = {
  sv: ({ limit, of }) => ({
    text:
      of === 'megabytes'
        ? `Filen är större än ${limit} MB; ett avtal är några kilobyte.`
        : `Filen har fler än ${limit} 000 ord och tecken; ett avtal har några tusen.`,
  }),
  en: ({ limit, of }) => ({
    text:
      of === 'megabytes'
        ? `The file is larger than ${limit} MB; an agreement is a few kilobytes.`
        : `The file has more than ${limit} 000 words and signs; an agreement has a few thousand.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil är inte större än någon skulle skriva.',
    why: 'Ett avtal är några sidor; en jättelik fil är något annat, och skulle bara ta tid.',
  },
  en: {
    holds: 'A file is no larger than anyone would write.',
    why: 'An agreement is a few pages; a huge file is something else, and would only take time.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
