import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'not-amendable',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly field: string
}

export const needs: readonly Need[] = ['amendments', 'term']

/** An amendment changes no field that identifies the agreement or its file, nor its first day. */
export const check: Check<Args> = function* ({ amendments = {} }, { roles }) {
  for (const [key, { set }] of Object.entries(amendments)) {
    const path = ['amendments', key, 'set']
    for (const field of Object.keys(set ?? {}).filter(field => roles.amendedLevels[field] === 'never'))
      yield onKey({ path: [...path, field], args: { field } })
    const term = (set?.term ?? {}) as Readonly<Record<string, unknown>>
    if (term.from !== undefined)
      yield onKey({ path: [...path, 'term', 'from'], args: { field: 'term.from' } })
  }
}

export const texts: Texts<Args> = {
  sv: ({ field }) => ({
    text: `Ett tillägg kan inte ändra ”${field}”; det ändrar det som är avtalat.`,
    help: 'Ändra det i själva filen.',
  }),
  en: ({ field }) => ({
    text: `An amendment cannot change “${field}”; it changes what has been agreed.`,
    help: 'Change it in the file itself.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett tillägg ändrar det som är avtalat, och inte filens egna uppgifter.',
    why: 'Id, version och händelser hör till filen och gäller hela tiden.',
  },
  en: {
    holds: 'An amendment changes what is agreed, and not the file’s own facts.',
    why: 'Id, version and events belong to the file, and hold all the time.',
  },
}

export const example: Example = {
  wrong: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { version: 3 }
    source: T1
`,
  right: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { title: Natthärbärge och frukost }
    source: T1
`,
}
