import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000, 3: 500000 } }
    source: 2
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
`,
}
