import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `yaml`. */
export const kind: Kind = {
  code: 'alias-bomb',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['alias-bomb']

export const texts: Texts<Args> = {
  sv: () => ({ text: 'Aliasen (*) upprepar filens innehåll bortom alla gränser.' }),
  en: () => ({ text: 'The aliases (*) repeat the file’s contents beyond all measure.' }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Alias utvidgar inte en fil bortom all rimlighet.',
    why: 'Några rader kan bli miljarder värden, vilket bara är till för att fälla program.',
  },
  en: {
    holds: 'Aliases do not blow a file up beyond reason.',
    why: 'A few lines can become billions of values, which only serves to bring programs down.',
  },
}

export const example: Example = {
  isWhole: true,
  wrong: `
a: &a [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
`,
  right: `
iop: agreement/1
id: alias-bomb
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
