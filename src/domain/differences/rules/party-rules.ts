import type { ClassRules } from '../classes/class-rule.ts'
import { forBoth, forNobody } from '../classes/effect.ts'

/** Kinds of changes of `parties`. */
export const partyRules = {
  party: {
    at: ['parties.*'],
    class: 'substantive',
    scale: 'presence',
    added: forBoth,
    removed: forBoth,
  },
  // Whether the agreement binds a party.
  'party-role': {
    at: ['parties.*.role', 'parties.*.sector'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  'party-details': {
    at: ['parties.*.*'],
    class: 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
} as const satisfies ClassRules
