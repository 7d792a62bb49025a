import { isZero } from '../../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../../domain/agreement/term/during.ts'
import { scheduledTerm } from '../../domain/agreement/term/life.ts'
import { paidPeriods } from '../../domain/timeline/payouts/paid-periods.ts'
import { payoutWindows } from '../../domain/timeline/payouts/payout-window.ts'
import type { Path } from '../../finding.ts'
import type { Need } from '../context.ts'
import { checkedLife } from '../facts/checked-life.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'payout-window-missing',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term', 'grants', 'payouts']

/** Every period has a day for each of its payouts. The first period without one is reported for each plan. */
export const check: Check<Args> = function* (written, { model }) {
  const life = checkedLife(model)
  if (!life) return
  const reported = new Set<string>()
  for (const grant of model.grants) {
    const { key, amount, during } = grant
    const term = scheduledTerm(life)
    const whole = timeCovered(during, term)
    if (!whole || isZero(amount)) continue
    for (const { plan, from, to, isPaid } of paidPeriods(grant, model, term, whole, 'last-day')) {
      const isMissing =
        !isPaid && plan.instalments.some(({ due }) => payoutWindows(due, { from, to }).length === 0)
      const block: Path = written.grants?.[key]?.payouts ? ['grants', key, 'payouts'] : ['payouts']
      const at = block.join()
      if (isMissing && !reported.has(at)) yield { path: block, args: { from, to } }
      if (isMissing) reported.add(at)
    }
  }
}

export const texts: Texts<Args> = {
  sv: ({ from, to }) => ({
    text: `I ${from} – ${to} finns ingen dag för en utbetalning.`,
    notes: ['Inget skulle betalas för den tiden.'],
    help: 'Ange en månad eller en dag som varje period har, eller vad som gäller för den sista och kortare, med ”lastPeriod”.',
  }),
  en: ({ from, to }) => ({
    text: `In ${from} – ${to} there is no day for a payment.`,
    notes: ['Nothing would be paid for it.'],
    help: 'Name a month or a day that each period has, or say what becomes of the last and shorter one, with “lastPeriod”.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Varje period som betalas har en dag att betalas på.',
    why: 'Annars betalas inget för den tiden.',
  },
  en: {
    holds: 'Every period that is paid for has a day to be paid on.',
    why: 'Otherwise nothing is paid for that time.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2025-06-30, source: 1 }
payouts: { every: year, in: november, source: 3 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-06-30, source: 1 }
payouts: { every: year, in: may, source: 3 }
`,
}
