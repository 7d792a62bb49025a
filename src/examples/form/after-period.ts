import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, after: { months: 14 } }
    source: 5
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, after: { months: 2 } }
    source: 5
`,
}
