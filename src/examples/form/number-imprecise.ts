import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: 500000.00000000000001, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
`,
}
