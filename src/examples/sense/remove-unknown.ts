import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
amendments:
  tillagg: { from: 2025-01-01, remove: duties.motett, source: T1 }
`,
  good: `
amendments:
  tillagg: { from: 2025-01-01, remove: duties.motet, source: T1 }
`,
}
