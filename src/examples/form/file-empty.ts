import type { Example } from '../example.ts'

export const example: Example = {
  isWhole: true,
  bad: `
# bara en kommentar
`,
  good: `
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
