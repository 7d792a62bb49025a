import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'file-empty',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['file-empty']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Filen är tom.' }),
  en: () => ({ text: 'The file is empty.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En fil har något innehåll.',
    why: 'En tom fil är oftast en fil som inte sparades, och får inte tas för ett avtal utan fel.',
  },
  en: {
    holds: 'A file has contents.',
    why: 'An empty file is most often one that was not saved, and must not pass for an agreement without errors.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
# bara en kommentar
`,
  right: `
iop: agreement/1
id: file-empty
version: 1
title: Natthärbärge
registration: KS 2023/112
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, in: january, source: 3 }
duties:
  motet:
    kind: follow-up
    what: Möte
    schedule: { every: year, in: may }
    source: 4
`,
}
