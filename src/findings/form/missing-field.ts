import type { Problems } from '../../problems.ts'
import type { Need } from '../context.ts'
import { endingEvents } from '../facts/ending-events.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema` too. */
export const kind: Kind = {
  code: 'missing-field',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['missing-field']

export const needs: readonly Need[] = ['notice', 'term']

/** An event that moves the agreement's end has all fields that the new end is computed from. */
export const check: Check<Args> = function* (written, { model }) {
  for (const { key, missing } of endingEvents(written, model))
    if (missing !== undefined) yield { path: ['events', key], args: { field: missing } }
}

export const texts: Texts<Args> = {
  sv: ({ field, keysOf, example }) => ({
    text: `Här saknas fältet ”${field}”.`,
    help:
      field === 'source'
        ? 'Ange var det står, eller i ett avtal en ”source” överst i filen, för alla block utan egen.'
        : keysOf
          ? `Skriv ”${field}” med en nyckel i ”${keysOf.join('” eller ”')}”.`
          : `Skriv ${example ? 'till exempel ' : ''}”${field}: ${example ?? '…'}”.`,
  }),
  en: ({ field, keysOf, example }) => ({
    text: `The field “${field}” is missing here.`,
    help:
      field === 'source'
        ? 'State where it stands or, in an agreement, a “source” at the top of the file, for all blocks without their own.'
        : keysOf
          ? `Write “${field}” with a key of “${keysOf.join('” or “')}”.`
          : `Write ${example ? 'for instance ' : ''}“${field}: ${example ?? '…'}”.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett fält som behövs finns.',
    why: 'Utan det kan filen inte räknas på, och inget gissas.',
  },
  en: {
    holds: 'A field that is needed is there.',
    why: 'Without it nothing can be computed from the file, and nothing is guessed.',
  },
}

export const example: Example = {
  without: ['title'],
  wrong: `
version: 1
`,
  right: `
version: 1
title: Natthärbärge
`,
}
