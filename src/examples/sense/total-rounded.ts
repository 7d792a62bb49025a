import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 104000, source: 2 }
statedTotals: { contributions: 600000, source: Rubriken }
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 104000, source: 2 }
statedTotals: { contributions: { about: 600000 }, source: Rubriken }
`,
}
