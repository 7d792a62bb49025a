import { isZero } from '../domain/agreement/money/stated-amount.ts'
import { timeCovered } from '../domain/agreement/term/during.ts'
import { lifeOf, scheduledTerm } from '../domain/agreement/term/end-day.ts'
import type { Day } from '../domain/calendar/day.ts'
import { paidPeriods } from '../domain/timeline/payouts/paid-periods.ts'
import { payoutWindows } from '../domain/timeline/payouts/payout-window.ts'
import { finding, type Path } from '../finding.ts'
import type { Rule } from './rule.ts'

/** Every period that is paid for has a day on which that is done, the last and shorter one too; of each plan the first is said. */
export const payoutWindowMissing: Rule = function* (written, { model }) {
  const life = lifeOf(model, '2000-01-01' as Day)
  if (!life) return
  const said = new Set<string>()
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
      if (isMissing && !said.has(at)) yield finding('payout-window-missing', block, { from, to })
      if (isMissing) said.add(at)
    }
  }
}
