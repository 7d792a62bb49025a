import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
title: Natthärbärge # iop-ignore one-sided -- tiden är inte värderad
`,
  good: `
contributions: # iop-ignore one-sided-financing -- tiden är inte värderad
  kommunen: { from: kommunen, cash: 500000, source: 2 }
`,
}
