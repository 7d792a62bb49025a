import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
amendments:
  tillagg:
    from: 2024-01-01
    set: { statedTotals: { grants: 500000, source: T1 } }
    source: T1
`,
  good: `
amendments:
  tillagg:
    from: 2025-01-01
    set: { statedTotals: { grants: 500000, source: T1 } }
    source: T1
`,
}
