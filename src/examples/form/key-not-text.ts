import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
[a, b]: c
`,
  good: `
clauses:
  ovrigt: { what: Övrigt, source: 9 }
`,
}
