import { benefits, burdens, type ClassRules } from '../classes/class-rule.ts'
import { forNobody } from '../classes/effect.ts'

/** Kinds of changes of `contributions`, `costs` and `statedTotals`. */
export const financingRules = {
  contribution: {
    at: ['contributions.*'],
    class: 'substantive',
    scale: 'presence',
    added: burdens('from'),
    removed: benefits('from'),
  },
  'contribution-amount': {
    at: [
      'contributions.*.cash',
      'contributions.*.inKind',
      'contributions.*.amount',
      'contributions.*.ofWhich',
    ],
    class: 'substantive',
    scale: 'amount',
    increased: burdens('from'),
    decreased: benefits('from'),
  },
  // Whose a contribution is, and for which time.
  'contribution-terms': {
    at: ['contributions.*.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  cost: {
    at: ['costs.*', 'costs.*.items.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  'cost-amount': {
    at: ['costs.*.items.*.amount', 'costs.*.items.*.inKind'],
    class: 'substantive',
    scale: 'amount',
    increased: forNobody,
    decreased: forNobody,
  },
  // The program computes such a sum by itself.
  'stated-total': {
    at: ['statedTotals'],
    class: 'other',
    scale: 'amount',
    increased: forNobody,
    decreased: forNobody,
  },
} as const satisfies ClassRules
