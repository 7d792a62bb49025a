import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'tag-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['tag-unknown']

/** Removes the tag, which the program ignores. Unsafe before plain text, since the tag may be a part of that text. */
export const replacement: Replacement<Args> = (_, { start, end, source }) => {
  const [, space = '', notText] = /^([ \t]*)([\d"'[{&\r\n])?/.exec(source.text.slice(end, end + 100)) ?? []
  return { isSafe: notText !== undefined, edits: [{ start, end: end + space.length, text: '' }] }
}

export const texts: Texts<Args> = {
  sv: ({ tag }) => ({
    text: `Taggen ”${tag}” betyder inget här.`,
    help: 'Ta bort den, eller sätt citattecken om hela värdet.',
  }),
  en: ({ tag }) => ({
    text: `The tag “${tag}” means nothing here.`,
    help: 'Remove it, or put quotes around all of the value.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett värde har ingen YAML-etikett som !kronor.',
    why: 'Etiketten ändrar hur värdet läses, och ingen vet hur.',
  },
  en: {
    holds: 'A value has no YAML tag such as !kronor.',
    why: 'The tag changes how the value is read, and nobody knows how.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: !kronor 500000
    source: 2
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    source: 2
`,
}
