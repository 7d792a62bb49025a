import type { Words } from '../words.ts'

export const severity: Words['severity'] = { error: 'error', warning: 'warning', note: 'note' }

export const status: Words['status'] = {
  final: 'final',
  preliminary: 'preliminary',
  forecast: 'forecast',
  'stated-level': 'document’s level',
  about: 'approximate',
  bounded: 'within bounds',
  conditional: 'conditional',
  proposed: 'only proposed',
  undecided: 'to be decided',
  unknown: 'unknown',
}

export const agreementStatus: Words['agreementStatus'] = {
  draft: 'draft',
  proposed: 'proposed',
  decided: 'decided',
  conditional: 'conditional',
  signed: 'signed',
  upcoming: 'upcoming',
  active: 'active',
  suspended: 'suspended',
  unclear: 'unclear',
  'in-notice': 'in notice',
  ended: 'ended',
  replaced: 'replaced',
}

export const pages: Words['pages'] = pages => `p. ${pages}`

export const lengths: Words['lengths'] = {
  years: count => (count === 1 ? '1 year' : `${count} years`),
  months: count => (count === 1 ? '1 month' : `${count} months`),
  weeks: count => (count === 1 ? '1 week' : `${count} weeks`),
  days: count => (count === 1 ? '1 day' : `${count} days`),
}

export const conditions: Words['conditions'] = {
  'signed-by-all': 'if all parties have signed',
  funding: 'if there is funding',
  decision: 'after a further decision',
}

export const defaults: Words['defaults'] = {
  'index-year-same':
    'The file does not say which index year an adjustment uses: that of its own calendar year.',
  'index-year-previous':
    'The file does not say which year’s value an adjustment uses: the year’s before, in the month stated.',
  'computed-from-base':
    'The file does not say what an adjustment starts from: each time from the base and the stated amount.',
  'limits-since-base':
    'Floor and cap hold for the whole change since the base, not for each year’s; the file counts from the base.',
  'years-together':
    'The file does not say which years’ changes count: all since the last adjustment together.',
  'level-of-first-day': 'The file does not say at which year’s level the amounts are: that of the first day.',
  'index-year-only':
    'The price level is of an earlier year than the one before the first adjustment’s index year. The file does not say that the changes between count: each adjustment uses that of its index year only.',
  'preliminary-settled':
    'The file does not say whether a preliminary index value stands: the final one replaces it.',
  'rounding-krona-half-up':
    'The file does not say how adjusted amounts are rounded: to whole kronor, half up.',
  'new-level-on-adjustment-day':
    'The file does not say which level a payment due on an adjustment day has: the new one.',
  'notice-same-day':
    'The file does not say how the notice period is reckoned: to the day with the same number (Lag 1930:173, 1 §), and the latest day back from the end.',
}

export const paidAgainst: Words['paidAgainst'] = { invoice: 'an invoice', requisition: 'a payment request' }

export const plannedDays: Words['plannedDays'] = {
  'last-banking-day': 'the last banking day of that time',
  'first-banking-day': 'the first banking day of that time',
  'last-day': 'the last day of that time',
  'first-day': 'the first day of that time',
}
