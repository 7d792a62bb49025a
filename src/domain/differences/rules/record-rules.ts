import type { ClassRules } from '../classes/class-rule.ts'
import { forNobody } from '../classes/effect.ts'

/** Kinds of changes of `changes`, `amendments`, `events`, `clauses` and `readings`. */
export const recordRules = {
  // The terms for changing the agreement.
  amending: {
    at: ['changes'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  amendment: {
    at: ['amendments.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  // An event that can move the end or a payment is substantive.
  event: {
    at: ['events.*'],
    class: item =>
      item.has('kind', 'notice-given', 'option-used', 'end-decided', 'condition-met', 'suspended')
        ? 'substantive'
        : 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  // A clause that decides money or days is substantive.
  clause: {
    at: ['clauses.*'],
    class: item => (item.has('concerns') ? 'substantive' : 'other'),
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  // The effect of a reading is a change at each place that refers to it.
  reading: {
    at: ['readings.*'],
    class: 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
} as const satisfies ClassRules
