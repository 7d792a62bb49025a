import type { ClassRules } from '../classes/class-rule.ts'
import { forNobody, forPayer, forRecipient } from '../classes/effect.ts'

/** Kinds of changes of `indexation`. */
export const indexationRules = {
  indexation: {
    at: ['indexation'],
    class: 'substantive',
    scale: 'presence',
    added: forRecipient,
    removed: forPayer,
  },
  'indexation-terms': {
    at: ['indexation.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  'index-start': {
    at: ['indexation.firstAdjustment', 'indexation.parts.*.firstAdjustment'],
    class: 'substantive',
    scale: 'day',
    later: forPayer,
    earlier: forRecipient,
  },
  // How much of the amount, or of the change, is adjusted.
  'index-share': {
    at: [
      'indexation.share',
      'indexation.change.passThrough',
      'indexation.parts.*.share',
      'indexation.parts.*.change.passThrough',
    ],
    class: 'substantive',
    scale: 'limit',
    increased: forRecipient,
    decreased: forPayer,
  },
  'index-floor': {
    at: ['indexation.change.floor', 'indexation.parts.*.change.floor', 'indexation.neverLower'],
    class: 'substantive',
    scale: 'amount',
    increased: forRecipient,
    decreased: forPayer,
  },
  'index-cap': {
    at: ['indexation.change.cap', 'indexation.parts.*.change.cap'],
    class: 'substantive',
    scale: 'limit',
    increased: forRecipient,
    decreased: forPayer,
  },
  'index-scope': {
    at: ['indexation.appliesTo'],
    class: 'substantive',
    scale: 'members',
    widened: forRecipient,
    narrowed: forPayer,
  },
} as const satisfies ClassRules
