import type { Example } from '../example.ts'

export const example: Example = {
  isWhole: true,
  bad: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - { year: 2023, percent: 8.6, status: final, source: scb.se }
`,
  good: `
iop: index/1
id: KPI
name: Konsumentprisindex
publisher: SCB
kind: percent-change
values:
  - year: 2023
    percent: 8.6
    status: final
    published: 2024-01-15
    source: scb.se
`,
}
