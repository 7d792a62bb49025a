import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: quarter, inMonth: 4 }
    source: 5
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: quarter, inMonth: 3 }
    source: 5
`,
}
