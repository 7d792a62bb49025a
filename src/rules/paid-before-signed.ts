import { isZero } from '../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../domain/agreement/term/during.ts'
import { lifeOf, scheduledTerm } from '../domain/agreement/term/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { paidPeriods } from '../domain/timeline/payouts/paid-periods.ts'
import { payoutWindows } from '../domain/timeline/payouts/payout-window.ts'
import { finding, withRelated } from '../finding.ts'
import type { Rule } from './rule.ts'

/** No payout has to be made before the agreement is decided and signed; one that is held waits for its day. */
export const paidBeforeSigned: Rule = function* ({ grants = {} }, { model }) {
  const life = lifeOf(model, '2000-01-01' as Day)
  const binding = (['decided', 'signed'] as const).flatMap(kind => {
    const first = model.events.find(event => event.kind === kind)
    return first?.day ? [{ key: first.key, kind, day: first.day }] : []
  })
  const last = binding.reduce((last, one) => (one.day > last.day ? one : last), binding[0] ?? never)
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
      { ...finding('paid-before-signed', path, { ...early, event: last.kind, day: last.day }), at: 'key' },
      related,
    )
    return
  }
}

const never = { key: '', kind: 'decided' as const, day: '0000-01-01' as Day }
