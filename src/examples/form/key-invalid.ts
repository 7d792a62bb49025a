import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  Föreningen: { name: Föreningen, sector: civil }
grants:
  harbarge: { from: kommunen, to: kommunen, amount: 500000, source: 2 }
`,
  good: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
