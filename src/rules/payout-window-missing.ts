import { error } from '../diagnostic.ts'
import { termEnd } from '../domain/agreement/end-day.ts'
import { agreementYears } from '../domain/timeline/agreement-year.ts'
import { payoutWindow } from '../domain/timeline/payout-window.ts'
import type { Rule } from './rule.ts'

/** The month of a yearly payout occurs in every agreement year, the last and shorter one too. */
export const payoutWindowMissing: Rule = function* (_, { model }) {
  const { payouts, term } = model
  const { from } = term
  const to = termEnd(model)
  if (!from || !to || !payouts || !('month' in payouts)) return
  for (const year of agreementYears({ from, to }))
    if (!payoutWindow(payouts, year))
      yield error('payout-window-missing', ['payouts', 'in'], { ...year, month: payouts.month })
}
