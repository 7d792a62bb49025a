import type { Reckoning } from '../../domain/agreement/notice.ts'
import type { Interval } from '../../domain/calendar/interval.ts'
import { adjustmentText } from '../adjustment-text.ts'
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
  unclear: 'unclear',
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
  'index-year-previous':
    'The file does not say which year’s value an adjustment uses: the year’s before, in the month stated.',
  'computed-from-base':
    'The file does not say what an adjustment starts from: each time from the base and the stated amount.',
  'limits-since-base':
    'Floor and cap hold for the whole change since the base, not for each year’s; the file counts from the base.',
  'years-together':
    'The file does not say which years’ changes count: all since the last adjustment together.',
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

export const dutyKinds: Words['dutyKinds'] = {
  'follow-up': 'follow-up',
  report: 'report',
  accounts: 'accounts',
  meeting: 'meeting',
}

const reckoned = (reckoning: Reckoning) => {
  if (reckoning.kind === 'period') return counted(reckoning.period)
  const before = `${counted({ count: reckoning.months, unit: 'months' })} before the end`
  return reckoning.meaning === 'within' ? `not earlier than ${before}` : `at least ${before}`
}

const counted = ({ count, unit }: Interval) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`

export const due: Words['due'] = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends = days >= 0 ? `The agreement ends in ${days} days` : `The agreement ended ${-days} days ago`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; notice can no longer change that (the latest day was ${noticeBy}).`
      : `${ends}; notice until ${noticeBy} ends it before.`
  },
  notice: ({ safeDay, notice: { purpose, endsFor, reckoning }, end, renews }) => {
    const time = `(${reckoned(reckoning)})`
    const safe = `to be safe by ${safeDay}, a banking day.`
    if (purpose === 'renegotiate') return `Latest day to ask for renegotiation ${time} before ${end}; ${safe}`
    if (endsFor === 'giver')
      return `Latest day for notice ${time} by a party that wants to leave until ${end}; ${safe}`
    if (renews)
      return `Latest day for notice ${time} so that the agreement is not renewed after ${end}; ${safe}`
    const effect = reckoning.kind === 'window' ? `until ${end}` : 'that still has an effect'
    return `Latest day for notice ${time} ${effect}; ${safe}`
  },
  option: ({ months, isDayStated }) => {
    const extension = `an extension${months === undefined ? '' : ` of ${months} months`}`
    const [length, day] = ['how long it is', 'until when to decide on it']
    const open = [...(months === undefined ? [length] : []), ...(isDayStated ? [] : [day])]
    const unsaid = open.length > 0 ? `; the document does not say ${open.join(' or ')}` : ''
    return `${isDayStated ? 'Latest day to decide on' : 'Latest day for'} ${extension}${unsaid}.`
  },
  renewal: ({ months }) =>
    `The agreement renews itself for ${months} months, unless notice was given in time.`,
  review: 'Latest day to review the agreement.',
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; any time from ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Last payout' : 'Payout'}: ${amount} to ${recipients.join(', ')}.`,
}

const stepText = adjustmentText({
  ofAmount: share => `${share} % of the amount`,
  marks: { preliminary: status.preliminary, forecast: status.forecast },
})

const lastText = (last: { level: string | undefined; amount: string } | undefined) =>
  last ? `; last known level ${last.amount} kr${last.level ? ` (${last.level})` : ''}` : ''

export const why: Words['why'] = {
  hours: 'hours',
  stated: ({ base }) => `${base} kr as stated`,
  adjusted: ({ base, steps, isHeld, amount }) =>
    `${base} kr ${steps.map(stepText).join(' ')}${isHeld ? ', not lowered' : ''} = ${amount} kr`,
  part: ({ why, per, from, to, isByDays, part }) =>
    `${why} ${per === 'period' ? 'for all of the time' : per === 'calendar-year' ? 'a calendar year' : 'a year'}; for ${from} – ${to}${isByDays ? ', by days' : ''}: ${part} kr`,
  product: ({ rate, isPercent, quantity, of, on, max, amount }) => {
    const whole = [quantity, ...(isPercent ? ['kr'] : []), of, on ? `(${on})` : ''].filter(Boolean).join(' ')
    return `${rate} ${isPercent ? '% of' : '×'} ${whole}${max === undefined ? '' : `, at most ${max} kr`} = ${amount} kr`
  },
  notStated: 'the amount is not in the file',
  indexMissing: ({ index, period, lastKnown }) => `${index} ${period} is not known${lastText(lastKnown)}`,
  indexUnnamed: ({ where, lastKnown }) => `which index applies is not known (${where})${lastText(lastKnown)}`,
}
