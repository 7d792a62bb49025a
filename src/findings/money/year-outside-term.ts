import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import { endDay } from '../../domain/agreement/term/end-day.ts'
import { yearOf } from '../../domain/calendar/day.ts'
import { agreementYears } from '../../domain/timeline/amounts/amount-year.ts'
import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import { amountsByYear } from '../facts/amounts-by-year.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'year-outside-term',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly year: number
  readonly first: number
  readonly last: number
}

export const needs: readonly Need[] = ['term']

/** Amounts are stated for years of the agreement, or for later years if there are options to prolong it. */
export const check: Check<Args> = function* (written, { model }) {
  const { from, options } = model.term
  const to = endDay(model)
  if (!from) return
  const end = options.length > 0 ? undefined : to
  const calendar = { first: yearOf(from), last: end ? yearOf(end) : 9999 }
  const numbered = { first: 1, last: end ? agreementYears({ from, to: end }).length : 99 }
  for (const { pathOf, byYear } of amountsByYear(written))
    for (const year of byYear.keys()) {
      const { first, last } = isCalendarYear(year) ? calendar : numbered
      if (year < first || year > last) yield onKey({ path: pathOf(year), args: { year, first, last } })
    }
}

export const texts: Texts<Args> = {
  sv: ({ year, first, last }) => ({
    text:
      year < first
        ? `Året ${year} kommer före avtalets första, ${first}.`
        : `Året ${year} kommer efter avtalets sista, ${last}.`,
  }),
  en: ({ year, first, last }) => ({
    text:
      year < first
        ? `The year ${year} comes before the agreement’s first, ${first}.`
        : `The year ${year} comes after the agreement’s last, ${last}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett år som har ett belopp är ett av avtalets år.',
    why: 'Ett belopp för ett annat år betalas aldrig.',
  },
  en: {
    holds: 'A year with an amount is one of the agreement’s years.',
    why: 'An amount for another year is never paid.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000, 3: 500000 } }
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen:
    from: foreningen
    inKind: 120000
    what: Ideell tid
    source: 2
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 500000 } }
    source: 2
`,
}
