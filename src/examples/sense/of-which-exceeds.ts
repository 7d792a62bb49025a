import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    amount: 50000
    ofWhich: { tid: { amount: 80000, inKind: true } }
    source: 2
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    amount: 50000
    ofWhich: { tid: { amount: 30000, inKind: true } }
    source: 2
`,
}
