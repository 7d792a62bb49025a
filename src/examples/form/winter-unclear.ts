import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { latest: winter 2024 }
    source: 5
`,
  good: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { latest: spring 2024 }
    source: 5
`,
}
