import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
title: [Natthärbärge]
`,
  good: `
title: Natthärbärge
`,
}
