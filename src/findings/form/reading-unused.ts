import { onKey } from '../../finding.ts'
import { withoutEntry } from '../../fixes/remove-entry.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'reading-unused',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly reading: string
}

export const needs: readonly Need[] = ['readings']

/** The file refers to every reading. */
export const check: Check<Args> = function* ({ readings = {} }, { uses }) {
  for (const reading of Object.keys(readings))
    if (!uses.some(use => use.reading === reading))
      yield onKey({ path: ['readings', reading], args: { reading } })
}

/** Removes the reading. Unsafe, since a reference to it may be missing instead. */
export const replacement: Replacement<Args> = (_, target) => withoutEntry(target)

export const texts: Texts<Args> = {
  sv: ({ reading }) => ({
    text: `Inget i filen hänvisar till tolkningen ”${reading}”.`,
    help: `Skriv ”{ reading: ${reading} }” där den avgör ett värde, eller ta bort den.`,
  }),
  en: ({ reading }) => ({
    text: `Nothing in the file refers to the reading “${reading}”.`,
    help: `Write “{ reading: ${reading} }” where it decides a value, or remove it.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En tolkning används någonstans i filen.',
    why: 'Annars gör valet ingen skillnad, fast det ser ut så.',
  },
  en: {
    holds: 'A reading is used somewhere in the file.',
    why: 'Otherwise the choice makes no difference, though it looks as if it did.',
  },
}

export const example: Example = {
  wrong: `
readings:
  beloppet:
    question: Vilket belopp gäller?
    options:
      lagre: { value: 400000 }
      hogre: { value: 500000 }
    chosen: hogre
`,
  right: `
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { reading: beloppet }
    source: 2
readings:
  beloppet:
    question: Vilket belopp gäller?
    options:
      lagre: { value: 400000 }
      hogre: { value: 500000 }
    chosen: hogre
`,
}
