import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
title:
`,
  good: `
title: Natthärbärge
`,
}
