import type { Words } from '../words.ts'

export const severity: Words['severity'] = { error: 'error', warning: 'warning', note: 'note' }

export const status: Words['status'] = {
  final: 'final',
  preliminary: 'preliminary',
  forecast: 'forecast',
  unknown: 'unknown',
}

export const agreementStatus: Words['agreementStatus'] = {
  draft: 'draft',
  decided: 'decided',
  signed: 'signed',
  upcoming: 'upcoming',
  active: 'active',
  'in-notice': 'in notice',
  ended: 'ended',
  replaced: 'replaced',
}

export const lengths: Words['lengths'] = {
  years: count => (count === 1 ? '1 year' : `${count} years`),
  months: count => (count === 1 ? '1 month' : `${count} months`),
  weeks: count => (count === 1 ? '1 week' : `${count} weeks`),
  days: count => (count === 1 ? '1 day' : `${count} days`),
}

export const conditions: Words['conditions'] = {
  'signed-by-all': 'In force only if all parties have signed; taken as met.',
  funding: 'In force only if there is funding; taken as met.',
  decision: 'In force only after a further decision; taken as met.',
}

export const defaults: Words['defaults'] = {
  'index-year-same':
    'The file does not say which index year an adjustment uses: that of its own calendar year.',
  'rounding-krona-half-up':
    'The file does not say how adjusted amounts are rounded: to whole kronor, half up.',
  'new-level-on-adjustment-day':
    'The file does not say which level a payment due on an adjustment day has: the new one.',
}

export const plannedDays: Words['plannedDays'] = {
  'last-banking-day': 'the last banking day of that time',
  'first-banking-day': 'the first banking day of that time',
  'last-day': 'the last day of that time',
  'first-day': 'the first day of that time',
}

export const dutyKinds: Words['dutyKinds'] = {
  'follow-up': 'follow-up',
  report: 'report',
  accounts: 'accounts',
  meeting: 'meeting',
}

export const due: Words['due'] = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends = days >= 0 ? `The agreement ends in ${days} days` : `The agreement ended ${-days} days ago`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; notice can no longer change that (the latest day was ${noticeBy}).`
      : `${ends}; notice until ${noticeBy} ends it before.`
  },
  notice: ({ safeDay, months }) =>
    `Latest day for notice (${months} months) that still has an effect; to be safe by ${safeDay}, a banking day.`,
  option: ({ months }) => `Latest day to decide on an extension of ${months} months.`,
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; any time from ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Last payout' : 'Payout'}: ${amount} to ${recipients.join(', ')}.`,
}

export const why: Words['why'] = {
  stated: ({ base }) => `${base} kr as stated`,
  adjusted: ({ base, steps, amount }) =>
    `${base} kr ${steps.map(({ index, year, percent, status }) => `× ${index} ${year} ${percent} %${status === 'final' ? '' : ` (${status})`}`).join(' ')} = ${amount} kr`,
  part: ({ why, from, to, isByDays, part }) =>
    `${why} a year; for ${from} – ${to}${isByDays ? ', by days' : ''}: ${part} kr`,
  notStated: 'the amount is not in the file',
  indexMissing: ({ index, year, lastKnown }) =>
    `${index} ${year} is not known${lastKnown ? `; last known level ${lastKnown.amount} kr (${lastKnown.level})` : ''}`,
}
