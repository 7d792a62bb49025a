import { withoutRepeatedEntry } from '../../fixes/remove-entry.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'duplicate-key',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['duplicate-key']

export const replacement: Replacement<Args> = (_, target) => withoutRepeatedEntry(target)

export const texts: Texts<Args> = {
  sv: ({ key }) => ({
    text: `”${key}” står här en andra gång.`,
    help:
      key === '<<'
        ? 'Skriv ett enda, med en lista av det som förs in: ”<<: [*ena, *andra]”.'
        : 'Ta bort det ena, eller ge dem olika namn.',
  }),
  en: ({ key }) => ({
    text: `“${key}” stands here a second time.`,
    help:
      key === '<<'
        ? 'Write only one, with a list of what it brings in: “<<: [*one, *other]”.'
        : 'Remove one of them, or give them different names.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett fält står en gång.',
    why: 'Av två värden gäller bara det ena, och olika program väljer olika.',
  },
  en: {
    holds: 'A field stands once.',
    why: 'Of two values only one counts, and programs differ on which.',
  },
}

export const example: Example = {
  wrong: `
version: 1
version: 2
`,
  right: `
version: 2
`,
}
