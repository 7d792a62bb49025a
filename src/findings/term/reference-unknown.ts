import { nearestWord } from '../../fixes/meant.ts'
import type { Language } from '../../language.ts'

import { nearest } from '../../nearest.ts'
import type { Need } from '../context.ts'
import { conditionReferences } from '../facts/condition-references.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'reference-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly to: 'option' | 'notice' | 'grant' | 'any-grant' | 'condition'
  readonly key: string
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

export const needs: readonly Need[] = ['term', 'notice', 'grants']

/** The options, rights to give notice and conditions that events name, and the grants that `addsTo` and conditions name, exist. */
export const check: Check<Args> = function* (written) {
  const { term, notice = {}, events = {}, grants = {} } = written
  for (const [grant, { addsTo }] of Object.entries(grants)) {
    if (addsTo === undefined || (addsTo !== grant && Object.hasOwn(grants, addsTo))) continue
    const known = Object.keys(grants).filter(key => key !== grant)
    yield {
      path: ['grants', grant, 'addsTo'],
      args: {
        to: 'grant',
        key: addsTo,
        nearest: nearest(addsTo, known),
        known,
      },
    }
  }

  const rights = { option: Object.keys(term.options ?? {}), notice: Object.keys(notice) }
  for (const [event, used] of Object.entries(events))
    for (const field of ['option', 'notice'] as const) {
      const [key, known] = [used[field], rights[field]]
      if (key !== undefined && !known.includes(key))
        yield {
          path: ['events', event, field],
          args: {
            to: field,
            key,
            nearest: nearest(key, known),
            known,
          },
        }
    }
  for (const { path, to, key, known, meant = known } of conditionReferences(written))
    if (!meant.includes(key)) yield { path, args: { to, key, nearest: nearest(key, meant), known } }
}

export const replacement: Replacement<Args> = nearestWord

/** The beginning of the message, by what the reference names. */
const missing: Readonly<Record<Language, Readonly<Record<Args['to'], string>>>> = {
  sv: {
    option: 'Avtalstiden har inget alternativ',
    notice: 'Det finns ingen rätt till uppsägning',
    grant: 'Det finns inget annat bidrag',
    'any-grant': 'Det finns inget bidrag',
    condition: 'Avtalstiden har inget villkor',
  },
  en: {
    option: 'The term has no option',
    notice: 'There is no right to give notice',
    grant: 'There is no other grant',
    'any-grant': 'There is no grant',
    condition: 'The term has no condition',
  },
}

export const texts: Texts<Args> = {
  sv: ({ to, key, nearest, known }, { choose }) => ({
    text: `${missing.sv[to]} ”${key}”.`,
    help: choose(nearest, known),
  }),
  en: ({ to, key, nearest, known }, { choose }) => ({
    text: `${missing.en[to]} “${key}”.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som det hänvisas till med nyckel finns.',
    why: 'En hänvisning till inget gör ingenting.',
  },
  en: {
    holds: 'What is referred to by a key is there.',
    why: 'A reference to nothing does nothing.',
  },
}

export const example: Example = {
  wrong: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { tva-ar: { months: 24 } }
  source: 1
events:
  forlangt: { kind: option-used, day: 2025-05-01, option: tva-r, source: 6 }
`,
  right: `
term:
  from: 2024-01-01
  to: 2025-12-31
  options: { tva-ar: { months: 24 } }
  source: 1
events:
  forlangt:
    kind: option-used
    day: 2025-05-01
    option: tva-ar
    source: 6
`,
}
