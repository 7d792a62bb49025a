import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 400000 } }, source: 2 }
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, restOfCosts: true, source: 2 }
costs:
  foreningen: { items: { personal: { amount: 650000 } }, source: 2 }
`,
}
