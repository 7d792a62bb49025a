import type { Need } from '../context.ts'
import type { Example, Explanation, IndexCheck, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'index-source-missing',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly period: string
  readonly found: string
}

export const needs: readonly Need[] = ['one-frequency']

/** Whether a source is only punctuation, or a word for an unknown source. */
const isPlaceholder = (source: string) =>
  !/[\p{L}\d]{2}/u.test(source) || /^(todo|tbd|xxx|n\/?a|saknas|ok[äa]nd|unknown|none)\b/i.test(source.trim())

/** Every value has a source. */
export const indexCheck: IndexCheck<Args> = function* ({ values }) {
  for (const [i, { period, source }] of values.entries())
    if (isPlaceholder(source)) yield { path: ['values', i, 'source'], args: { period, found: source } }
}

export const texts: Texts<Args> = {
  sv: ({ period, found }) => ({
    text: `Värdet för ${period} har ingen källa, bara ”${found}”.`,
    help: 'Skriv var talet är hämtat: en webbadress, ett cirkulär, en publikation.',
  }),
  en: ({ period, found }) => ({
    text: `The value of ${period} has no source, only “${found}”.`,
    help: 'Write where the number is from: a web address, a circular, a publication.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett indexvärde säger var det är hämtat.',
    why: 'Utan källa kan ingen kontrollera talet som beloppen följer.',
  },
  en: {
    holds: 'An index value says where it is from.',
    why: 'Without a source nobody can check the number that amounts follow.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: "?" }
`,
  right: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2023, percent: 8.5, status: final,
      knownBy: 2023-12-31, source: scb.se }
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
