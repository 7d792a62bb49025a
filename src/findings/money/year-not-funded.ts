import type { Grant } from '../../domain/agreement/money/grant.ts'
import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../../domain/agreement/term/during.ts'
import { endDay } from '../../domain/agreement/term/end-day.ts'
import { common, type Period } from '../../domain/calendar/period.ts'
import { agreementYears, amountYears } from '../../domain/timeline/amounts/amount-year.ts'
import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'year-not-funded',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly year: number
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term', 'grants']

/** A grant covers every agreement year, if there are any grants. The first year without a grant is reported. */
export const check: Check<Args> = function* (_, { model }) {
  const { from } = model.term
  const to = endDay(model)
  const [first] = model.grants
  if (!from || !to || !first) return
  const term = { from, to }
  const year = agreementYears(term).find(year => !model.grants.some(grant => isFor(grant, year, term)))
  if (year) yield onKey({ path: ['grants'], args: { year: year.number, from: year.from, to: year.to } })
}

/** Whether a grant covers any part of a year. A grant stated by year covers only the years that it states. */
function isFor({ amount, during }: Grant, year: Period, term: Period): boolean {
  const whole = timeCovered(during, term)
  const [shared] = whole ? common(whole, year) : []
  if (!whole || !shared) return false
  const years = [...amount.byYear.keys()]
  const isMixed = years.some(year => isCalendarYear(year) !== (amount.per === 'calendar-year'))
  if (years.length === 0 || isMixed) return true
  return amountYears(amount, term, whole, shared).some(({ number }) => amount.byYear.has(number))
}

export const texts: Texts<Args> = {
  sv: ({ year, from, to }) => ({
    text: `Inget bidrag är angivet för avtalsår ${year}, ${from} – ${to}.`,
    help: 'Skriv beloppet, 0 om inget betalas, eller ”unknown” och var det står.',
  }),
  en: ({ year, from, to }) => ({
    text: `No grant is stated for agreement year ${year}, ${from} – ${to}.`,
    help: 'Write the amount, 0 if nothing is paid, or “unknown” and where it stands.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Varje år av avtalet har pengar.',
    why: 'Ett år utan belopp är oftast glömt; annars ska filen säga att det är okänt eller 0.',
  },
  en: {
    holds: 'Every year of the agreement has money.',
    why: 'A year without an amount is most often forgotten; otherwise the file should say that it is unknown or 0.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: Bilaga 2 }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000 } }
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: { unknown: Bilaga 2 }, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: { byYear: { 1: 500000, 2: 510000 } }
    source: 2
`,
}
