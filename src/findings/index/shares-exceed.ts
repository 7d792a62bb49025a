import { knownOf } from '../../domain/known.ts'
import { type Exact, exact, isLess, plus } from '../../domain/money/exact.ts'
import { indexedParts } from '../facts/indexed-parts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'shares-exceed',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly total: Exact
}

/** The shares of an amount that indices adjust are at most the whole. */
export const check: Check<Args> = function* (written) {
  const shares = knownOf(indexedParts(written).map(({ part }) => part.share ?? exact(100n)))
  const total = shares.reduce(plus, exact(0n))
  if (isLess(exact(100n), total)) yield { path: ['indexation', 'parts'], args: { total } }
}

export const texts: Texts<Args> = {
  sv: ({ total }, { plain }) => ({
    text: `Andelarna av beloppet är tillsammans ${plain(total)} %: mer än hela.`,
    help: 'Rätta en andel; det som ingen andel täcker räknas inte upp.',
  }),
  en: ({ total }, { plain }) => ({
    text: `The shares of the amount add up to ${plain(total)} %: more than all of it.`,
    help: 'Correct a share; what no share covers is not adjusted.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Andelar av ett belopp är tillsammans högst hela.',
    why: 'Annars räknas mer upp än som finns.',
  },
  en: {
    holds: 'Shares of an amount are together no more than the whole.',
    why: 'Otherwise more is adjusted than there is.',
  },
}

export const example: Example = {
  wrong: `
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
  right: `
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
