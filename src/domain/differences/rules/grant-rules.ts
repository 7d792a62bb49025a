import type { ClassRules } from '../classes/class-rule.ts'
import { forNobody, forPayer, forRecipient } from '../classes/effect.ts'

/** Kinds of changes of `grants`. */
export const grantRules = {
  grant: {
    at: ['grants.*'],
    class: 'substantive',
    scale: 'presence',
    added: forRecipient,
    removed: forPayer,
  },
  'grant-amount': {
    at: ['grants.*.amount'],
    class: 'substantive',
    scale: 'amount',
    increased: forRecipient,
    decreased: forPayer,
  },
  'grant-parties': {
    at: ['grants.*.from', 'grants.*.to'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
  'grant-terms': {
    at: ['grants.*.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
} as const satisfies ClassRules
