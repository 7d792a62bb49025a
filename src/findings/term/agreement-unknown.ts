import { nearestWord } from '../../fixes/meant.ts'
import { nearest } from '../../nearest.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'agreement-unknown',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly id: string
  readonly nearest: string | undefined
}

/** The agreement that `succeeds` names is in the workspace. */
export const check: Check<Args> = function* ({ id, succeeds }, { files }) {
  const known = files.map(({ name }) => name)
  if (succeeds && succeeds !== id && !known.includes(succeeds))
    yield { path: ['succeeds'], args: { id: succeeds, nearest: nearest(succeeds, known) } }
}

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ id, nearest }, { choose }) => ({
    text: `Inget avtal ”${id}” finns i arbetsytan.`,
    help: choose(nearest, []),
  }),
  en: ({ id, nearest }, { choose }) => ({
    text: `No agreement “${id}” is in the workspace.`,
    help: choose(nearest, []),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det avtal som detta efterföljer finns i arbetsytan.',
    why: 'Annars kan ingen se om det finns ett glapp mellan dem.',
  },
  en: {
    holds: 'The agreement that this one follows is in the workspace.',
    why: 'Otherwise nobody can see whether there is a gap between them.',
  },
}

export const example: Example = {
  wrong: `
succeeds: linkoping-2021-utsata
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
  right: `
succeeds: linkoping-2021-utsatta
term: { from: 2023-10-01, to: 2025-09-30, source: 1 }
`,
}
