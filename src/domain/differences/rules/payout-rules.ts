import type { ClassRules } from '../classes/class-rule.ts'
import { forNobody, forPayer, forRecipient } from '../classes/effect.ts'

/** Kinds of changes of `payouts` and `repayment`. */
export const payoutRules = {
  'payout-plan': {
    at: ['payouts', 'grants.*.payouts'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  // What must happen before anything is paid.
  'payout-condition': {
    at: ['payouts.holds.*', 'payouts.against', 'grants.*.payouts.holds.*', 'grants.*.payouts.against'],
    class: 'substantive',
    scale: 'presence',
    added: forPayer,
    removed: forRecipient,
  },
  repayment: {
    at: ['repayment.*'],
    class: 'substantive',
    scale: 'presence',
    added: forPayer,
    removed: forRecipient,
  },
  // The value `none`: the document demands no repayment.
  'no-repayment': {
    at: ['repayment'],
    class: 'substantive',
    scale: 'presence',
    added: forRecipient,
    removed: forPayer,
  },
  'repayment-terms': {
    at: ['repayment.*.*'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
} as const satisfies ClassRules
