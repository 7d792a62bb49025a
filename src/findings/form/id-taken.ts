import type { Need } from '../context.ts'
import type { Check, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'id-taken',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly id: string
  readonly file: string
}

export const needs: readonly Need[] = ['id']

/** No two files of the workspace have the same name, since ids are names of files. The first file keeps it. */
export const check: Check<Args> = function* ({ id }, { first }) {
  if (first) yield { path: ['id'], args: { id, file: first.path } }
}

/** No two indices have the same id. */
export const indexCheck: IndexCheck<Args> = function* ({ id }, { first }) {
  if (first) yield { path: ['id'], args: { id, file: first.path } }
}

export const texts: Texts<Args> = {
  sv: ({ id, file }) => ({
    text: `Id:t ”${id}” är upptaget av ${file}.`,
    help: 'Ge den ena ett annat id, och dess fil ett annat namn.',
  }),
  en: ({ id, file }) => ({
    text: `The id “${id}” is taken by ${file}.`,
    help: 'Give one of them another id, and its file another name.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett id tillhör en fil.',
    why: 'Annars är det oklart vilket avtal eller index som menas.',
  },
  en: {
    holds: 'An id belongs to one file.',
    why: 'Otherwise it is unclear which agreement or index is meant.',
  },
}

/** A few lines of a file cannot show it. */
export const example = undefined
