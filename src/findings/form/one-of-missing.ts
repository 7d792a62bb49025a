import type { Problems } from '../../problems.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `schema` too. */
export const kind: Kind = {
  code: 'one-of-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['one-of-missing']

export const needs: readonly Need[] = ['amendments', 'term']

/** An amendment changes something. */
export const check: Check<Args> = function* ({ amendments = {} }) {
  for (const [key, { set, remove }] of Object.entries(amendments))
    if (!set && !remove) yield { path: ['amendments', key], args: { fields: ['set', 'remove'] } }
}

export const texts: Texts<Args> = {
  sv: ({ fields }, { allOf }) => ({ text: `Ett av ${allOf(fields)} ska stå här.` }),
  en: ({ fields }, { allOf }) => ({ text: `One of ${allOf(fields)} must stand here.` }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Minst ett av flera fält finns.',
    why: 'Utan något av dem är det inte sagt.',
  },
  en: {
    holds: 'At least one of several fields is there.',
    why: 'Without any of them it has not been said.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2023, percent: 8.6, status: final, source: scb.se }
`,
  right: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - year: 2023
    percent: 8.6
    status: final
    published: 2024-01-15
    source: scb.se
`,
}
