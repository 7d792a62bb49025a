import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  forenigen: { name: Föreningen, sector: civil }
`,
  good: `
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
`,
}
