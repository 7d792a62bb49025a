import type { Example } from '../example.ts'

export const example: Example = {
  bad: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  parts:
    loner:
      index: OPI
      share: 90
      firstAdjustment: 2019-05-01
      every: year
    ovrigt:
      index: KPI
      share: 20
      base: 2017-10
      month: october
      firstAdjustment: 2019-01-01
      every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
  good: `
term: { from: 2018-01-01, to: 2020-12-31, source: 1 }
indexation:
  parts:
    loner:
      index: OPI
      share: 90
      firstAdjustment: 2019-05-01
      every: year
    ovrigt:
      index: KPI
      share: 10
      base: 2017-10
      month: october
      firstAdjustment: 2019-01-01
      every: year
  appliesTo: grants
  rounding: { unit: krona, mode: half-up }
  ifDiscontinued: nearest
  source: 4
`,
}
