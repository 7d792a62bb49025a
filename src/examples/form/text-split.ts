import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
clauses: { tolk: { what: Tolk, vid behov, source: 4 } }
`,
  good: `
clauses: { tolk: { what: "Tolk, vid behov", source: 4 } }
`,
}
