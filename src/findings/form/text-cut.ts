import { unsafeReplacement } from '../../fixes/meant.ts'
import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'text-cut',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = Problems['text-cut']

export const replacement: Replacement<Args> = unsafeReplacement

export const texts: Texts<Args> = {
  sv: ({ cut, meant }) => ({
    text: `YAML läser ”${cut}” som en kommentar, och den försvinner ur texten.`,
    help: `Skriv ${meant}, eller ett blanksteg efter # om det är en kommentar.`,
  }),
  en: ({ cut, meant }) => ({
    text: `YAML takes “${cut}” for a comment, and it is lost from the text.`,
    help: `Write ${meant}, or a space after # if it is a comment.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En text med # efter ett mellanslag står inom citattecken.',
    why: 'YAML tar resten för en kommentar, och den försvinner tyst.',
  },
  en: {
    holds: 'A text with a # after a space stands in quotes.',
    why: 'YAML takes the rest for a comment, and it silently vanishes.',
  },
}

export const example: Example = {
  wrong: `
title: Natthärbärge #2
`,
  right: `
title: "Natthärbärge #2"
`,
}
