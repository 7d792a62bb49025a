import { benefits, burdens, type ClassRules } from '../classes/class-rule.ts'
import { forNobody } from '../classes/effect.ts'

/** Kinds of changes of `commitments`, `opportunities`, `duties`, `groups` and `goals`. */
export const dutyRules = {
  commitment: {
    at: ['commitments.*'],
    class: 'substantive',
    scale: 'presence',
    added: burdens('by'),
    removed: benefits('by'),
  },
  'commitment-level': {
    at: ['commitments.*.level'],
    class: 'substantive',
    scale: 'amount',
    increased: burdens('by'),
    decreased: benefits('by'),
  },
  'commitment-parties': {
    at: ['commitments.*.by'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
  opportunity: {
    at: ['opportunities.*'],
    class: 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  duty: {
    at: ['duties.*'],
    class: 'substantive',
    scale: 'presence',
    added: burdens('delivers', 'calls'),
    removed: benefits('delivers', 'calls'),
  },
  'duty-frequency': {
    at: ['duties.*.schedule.every', 'groups.*.meets.every'],
    class: 'substantive',
    scale: 'frequency',
    'more-often': burdens('delivers', 'calls'),
    'less-often': benefits('delivers', 'calls'),
  },
  'duty-terms': {
    at: ['duties.*.*'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
  group: {
    at: ['groups.*'],
    class: 'substantive',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
  'group-terms': {
    at: ['groups.*.*'],
    class: 'substantive',
    scale: 'members',
    widened: forNobody,
    narrowed: forNobody,
  },
  goal: {
    at: ['goals.*'],
    class: 'other',
    scale: 'presence',
    added: forNobody,
    removed: forNobody,
  },
} as const satisfies ClassRules
