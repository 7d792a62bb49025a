import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { isNothing, isUnknownFigure } from '../../domain/money/figure.ts'
import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import { amountsByYear } from '../facts/amounts-by-year.ts'
import { brokenYear } from '../facts/broken-year.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'year-partly-covered',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly year: number
  readonly from: Day
  readonly to: Day
}

export const needs: readonly Need[] = ['term']

/** The amount of a named calendar year is for the whole of that year. */
export const check: Check<Args> = function* (written, { model }) {
  for (const { pathOf, byYear, during } of amountsByYear(written))
    for (const [year, { figure }] of byYear) {
      const part = isCalendarYear(year) ? brokenYear(model, year, during) : undefined
      if (part && !isNothing(figure) && !isUnknownFigure(figure))
        yield onKey({ path: pathOf(year), args: { year, ...part } })
    }
}

export const texts: Texts<Args> = {
  sv: ({ year, from, to }) => ({
    text: `Beloppet för ${year} räknas som summan för ${from} – ${to}, den del av året som täcks, och inte som ett årsbelopp.`,
    help: 'Är det ett årsbelopp, som året har sin andel av: skriv det utan ”byYear”, med ”per: calendar-year” och, om det bara gäller det året, ”during”.',
  }),
  en: ({ year, from, to }) => ({
    text: `The amount for ${year} is taken as the sum for ${from} – ${to}, the part of the year that is covered, and not as a yearly amount.`,
    help: 'If it is a yearly amount that the year has a share of: write it without “byYear”, with “per: calendar-year” and, if it is for that year only, “during”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds:
      'Ett belopp för ett namngivet kalenderår är summan för det året, också när avtalet bara täcker en del av det.',
    why: 'Menas ett belopp per helt år är summan mindre; den som skriver ska veta vilket som räknas.',
  },
  en: {
    holds:
      'An amount for a named calendar year is the sum for that year, also where the agreement covers only a part of it.',
    why: 'If an amount for a full year is meant, the sum is less; whoever writes it should know which of them counts.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-07-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 2024: 250000, 2025: 500000 } }
    source: 2
payouts: { every: quarter, timing: in-advance, source: 3 }
`,
  right: `
term: { from: 2024-07-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, cash: { unknown: framgår inte }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    per: calendar-year
    source: 2
payouts: { every: quarter, timing: in-advance, source: 3 }
`,
}
