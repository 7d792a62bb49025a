import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'several-documents',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['several-documents']

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Här börjar ett andra dokument (---); bara det första har granskats.',
    help: 'Skriv ett avtal per fil.',
  }),
  en: () => ({
    text: 'A second document (---) begins here; only the first has been looked at.',
    help: 'Write one agreement a file.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil är ett dokument.',
    why: 'Av flera, med --- emellan, är det oklart vilket som gäller.',
  },
  en: {
    holds: 'A file is one document.',
    why: 'Of several, with --- between them, it is unclear which counts.',
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
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
---
iop: agreement/1
`,
  right: `
iop: index/1
id: KPX
name: Prisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2024, percent: 2.8, status: final,
      knownBy: 2024-12-31, source: scb.se }
`,
}
