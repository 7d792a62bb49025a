import { isZero } from '../../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../../domain/agreement/term/during.ts'
import { scheduledTerm } from '../../domain/agreement/term/life.ts'
import { beforeAllDays } from '../../domain/calendar/day.ts'
import { paidPeriods } from '../../domain/timeline/payouts/paid-periods.ts'
import { payoutWindows } from '../../domain/timeline/payouts/payout-window.ts'
import { withRelated } from '../../finding.ts'
import type { Need } from '../context.ts'
import { checkedLife } from '../facts/checked-life.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'paid-before-signed',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly from: string
  readonly to: string
  readonly event: 'decided' | 'signed'
  readonly day: string
}

export const needs: readonly Need[] = ['term', 'grants', 'payouts', 'events']

/** No payout is due before the agreement is decided and signed; a held payout waits for its condition. */
export const check: Check<Args> = function* ({ grants = {} }, { model }) {
  const life = checkedLife(model)
  const binding = (['decided', 'signed'] as const).flatMap(kind => {
    const first = model.events.find(event => event.kind === kind)
    return first?.day ? [{ key: first.key, kind, day: first.day }] : []
  })
  const last = binding.reduce((last, event) => (event.day > last.day ? event : last), binding[0] ?? never)
  if (!life || last === never) return
  const term = scheduledTerm(life)
  for (const grant of model.grants) {
    const whole = timeCovered(grant.during, term)
    const [first] = whole && !isZero(grant.amount) ? paidPeriods(grant, model, term, whole, 'last-day') : []
    if (!first || first.isPaid || first.plan.holds.length > 0 || first.plan.unknown !== undefined) continue
    const windows = first.plan.instalments.flatMap(({ due }) => payoutWindows(due, first))
    const early = windows.find(({ to }) => to < last.day)
    if (!early) continue
    const path = grants[grant.key]?.payouts ? ['grants', grant.key, 'payouts'] : ['payouts']
    const related = [{ label: 'decided-here', args: {}, path: ['events', last.key, 'day'] } as const]
    yield withRelated(
      { ...{ path, args: { ...early, event: last.kind, day: last.day } }, at: 'key' },
      related,
    )
    return
  }
}

const never = { key: '', kind: 'decided' as const, day: beforeAllDays }

export const texts: Texts<Args> = {
  sv: ({ from, to, event, day }) => ({
    text: `Utbetalningen ${from === to ? from : `${from} – ${to}`} kommer innan avtalet är ${event === 'signed' ? 'undertecknat' : 'beslutat'}, ${day}.`,
    help: 'Säg med ”holds” att utbetalningen väntar, eller kontrollera dagen.',
  }),
  en: ({ from, to, event, day }) => ({
    text: `The payout of ${from === to ? from : `${from} – ${to}`} comes before the agreement is ${event}, ${day}.`,
    help: 'Say by “holds” that the payout waits, or check the day.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Inget betalas innan avtalet är beslutat och undertecknat.',
    why: 'En utbetalning före beslutet saknar grund.',
  },
  en: {
    holds: 'Nothing is paid before the agreement is decided and signed.',
    why: 'A payout before the decision has no ground.',
  },
}

export const example: Example = {
  wrong: `
payouts: { every: year, in: january, source: 3 }
events:
  beslut: { kind: decided, day: 2024-05-16, source: Protokoll }
`,
  right: `
payouts: { every: year, in: january, source: 3 }
events:
  beslut: { kind: decided, day: 2023-12-12, source: Protokoll }
`,
}
