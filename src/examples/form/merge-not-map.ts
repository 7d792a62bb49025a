import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
parties:
  <<: 5
  kommunen: { name: Exempel kommun, sector: public }
  foreningen: { name: Föreningen, sector: civil }
`,
  good: `
parties:
  <<: { kommunen: { name: Exempel kommun, sector: public } }
  foreningen: { name: Föreningen, sector: civil }
`,
}
