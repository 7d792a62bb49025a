import { benefits, burdens, type ClassRules } from '../classes/class-rule.ts'
import { forBoth, forNobody, forPayer, forRecipient } from '../classes/effect.ts'

/** Kinds of changes of `notice` and `termination`. */
export const noticeRules = {
  'notice-right': {
    at: ['notice.*'],
    class: 'substantive',
    scale: 'presence',
    added: benefits('by'),
    removed: burdens('by'),
  },
  'notice-period': {
    at: ['notice.*.months', 'notice.*.weeks', 'notice.*.days', 'notice.*.window', 'notice.*.unknown'],
    class: 'substantive',
    scale: 'length',
    longer: burdens('by'),
    shorter: benefits('by'),
  },
  'notice-terms': {
    at: ['notice.*.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  termination: {
    at: ['termination.*'],
    class: 'substantive',
    scale: 'presence',
    added: forBoth,
    removed: forBoth,
  },
  // How long money may be kept when the agreement ends for a party.
  'termination-terms': {
    at: ['termination.*.*'],
    class: 'substantive',
    scale: 'length',
    longer: forRecipient,
    shorter: forPayer,
  },
} as const satisfies ClassRules
