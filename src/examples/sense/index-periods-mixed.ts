import type { Example } from '../example.ts'

export const example: Example = {
  isWhole: true,
  bad: `
iop: index/1
id: AKI
name: Arbetskostnadsindex
publisher: SCB
kind: level
values:
  - period: 2023-Q3
    number: 131.2
    status: final
    published: 2023-11-30
    source: scb.se
  - period: 2023-10
    number: 131.4
    status: preliminary
    published: 2023-12-15
    source: scb.se
`,
  good: `
iop: index/1
id: AKI
name: Arbetskostnadsindex
publisher: SCB
kind: level
values:
  - period: 2023-Q3
    number: 131.2
    status: final
    published: 2023-11-30
    source: scb.se
  - period: 2023-Q4
    number: 131.4
    status: preliminary
    published: 2023-12-15
    source: scb.se
`,
}
