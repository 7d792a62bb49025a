import { respelt, unquoted } from '../../fixes/in-place.ts'
import { nearest } from '../../nearest.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `schema`. */
export const kind: Kind = {
  code: 'unknown-field',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['unknown-field']

/** Writes the most similar name, unless the block has that field already. Safe if no other name is similar. */
export const replacement: Replacement<Args> = ({ nearest: meant, known }, target) => {
  if (meant === undefined || target.source.entries().get(target.start)?.isBeside(meant)) return undefined
  const others = known.filter(name => name !== meant)
  return respelt(target, meant, nearest(unquoted(target), others) === undefined)
}

export const texts: Texts<Args> = {
  sv: ({ field, nearest, known }, { choose }) => ({
    text: `Här finns inget fält ”${field}”.`,
    help: choose(nearest, known),
  }),
  en: ({ field, nearest, known }, { choose }) => ({
    text: `There is no field “${field}” here.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett fält är ett av dem som kan stå där.',
    why: 'Ett felstavat fält skulle annars tyst räknas som att det saknas.',
  },
  en: {
    holds: 'A field is one of those that can stand there.',
    why: 'A misspelt field would otherwise silently count as missing.',
  },
}

export const example: Example = {
  wrong: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumer: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
  right: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}
