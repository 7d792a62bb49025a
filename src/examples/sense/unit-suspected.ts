import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
  kommunen: { from: kommunen, inKind: 80000, source: 2 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500, source: 2 }
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
