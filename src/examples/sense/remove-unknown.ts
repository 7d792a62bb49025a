import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
clauses:
  lokal: { what: Kommunen lånar ut lokalen, source: 5 }
amendments:
  tillagg: { from: 2025-01-01, remove: clauses.lokl, source: T1 }
`,
  good: `
clauses:
  lokal: { what: Kommunen lånar ut lokalen, source: 5 }
amendments:
  tillagg: { from: 2025-01-01, remove: clauses.lokal, source: T1 }
`,
}
