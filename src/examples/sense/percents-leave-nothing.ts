import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    cash: { percent: 100, of: contributions }
    source: 2
`,
  good: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    cash: { percent: 20, of: contributions }
    source: 2
`,
}
