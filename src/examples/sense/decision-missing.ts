import type { Example } from '../example.ts'

export const example: Example = {
  without: ['registration'],
  bad: `
title: Natthärbärge
`,
  good: `
title: Natthärbärge
registration: KS 2023/112
`,
}
