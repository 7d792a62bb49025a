import type { ClassRules } from '../classes/class-rule.ts'
import { forBoth, forNobody, forPayer, forRecipient } from '../classes/effect.ts'

/** Kinds of changes of `term`. */
export const termRules = {
  'term-start': {
    at: ['term.from'],
    class: 'substantive',
    scale: 'day',
    later: forPayer,
    earlier: forRecipient,
  },
  // A longer agreement is paid for longer.
  'term-end': {
    at: ['term.to'],
    class: 'substantive',
    scale: 'day',
    later: forRecipient,
    earlier: forPayer,
  },
  'term-length': {
    at: ['term.length'],
    class: 'substantive',
    scale: 'length',
    longer: forRecipient,
    shorter: forPayer,
  },
  'term-condition': {
    at: ['term.condition'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
  extension: {
    at: ['term.options.*'],
    class: 'substantive',
    scale: 'presence',
    added: forBoth,
    removed: forBoth,
  },
  'extension-terms': {
    at: ['term.options.*.*'],
    class: 'substantive',
    scale: 'length',
    longer: forNobody,
    shorter: forNobody,
  },
  renewal: {
    at: ['term.renewal'],
    class: 'substantive',
    scale: 'presence',
    added: forRecipient,
    removed: forPayer,
  },
  'renewal-terms': {
    at: ['term.renewal.*'],
    class: 'substantive',
    scale: 'length',
    longer: forNobody,
    shorter: forNobody,
  },
} as const satisfies ClassRules
