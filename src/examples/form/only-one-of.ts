import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, after: { months: 6 } }
    source: 5
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april }
    source: 5
`,
}
