import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import { sourceLine } from '../../domain/agreement/stated-source.ts'
import type { During } from '../../domain/agreement/term/during.ts'
import type { LastKnown } from '../../domain/assumptions/assumption.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { DayBounds } from '../../domain/calendar/day-bounds.ts'
import type { Period } from '../../domain/calendar/period.ts'
import type { RoundingUnit } from '../../domain/money/rounding.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { conditions, defaults, lengths, pages, paidAgainst, plannedDays } from './terms.ts'

const { kronor, percent, plain } = numbers

const ends = { from: 'The first day', to: 'The last day' }

const known = (bounds: string | undefined) => (bounds ? `, but it is ${bounds}` : '')

function boundsText({ earliest, latest }: DayBounds): string | undefined {
  if (earliest && latest) return `between ${earliest} and ${latest}`
  if (earliest) return `${earliest} at the earliest`
  return latest && `${latest} at the latest`
}

const list = (words: readonly (string | number)[]) => words.join(', ')

const spanText = ({ from, to }: Period) => `${from} – ${to}`

const levels = (lastKnown: readonly LastKnown[]) =>
  lastKnown.length > 0
    ? `Last known: ${list(lastKnown.map(({ key, amount, level }) => `${key} ${kronor(amount)} kr${level ? ` (${level} level)` : ''}`))}. `
    : ''

const roundingUnits: Record<RoundingUnit, string> = {
  ore: 'öre',
  krona: 'kronor',
  ten: 'tens of kronor',
  hundred: 'hundreds of kronor',
  thousand: 'thousands of kronor',
}

const firstDays = (days: readonly Day[]) =>
  `${list(days.slice(0, 8))}${days.length > 8 ? ` … (${days.length} in all)` : ''}`

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const period = ({ from, to }: During) => {
  if (from && to) return `${from} – ${to}`
  return from ? `from ${from}` : `until ${to}`
}

const noPayouts = 'the file states no payouts'

export const assumptions: Words['assumptions'] = {
  'planned-day': ({ rule }) =>
    `The document gives a time, not a day, for payouts: planned for ${plannedDays[rule]}.`,
  'payouts-unknown': ({ where, isYearly, isYearUnknown, levelOn }) =>
    `It is not known when grants are paid (${where ?? noPayouts}): reckoned as once in each ${isYearly ? 'agreement year' : 'period'}${levelOn ? `, at the level of ${plannedDays[levelOn]}` : ''}.${isYearUnknown ? ' So the calendar year of the payment is not known either.' : ''}`,
  'missing-day': ({ days }) =>
    `The month lacks the day: ${firstDays(days)}. The file does not say what replaces it, so it is the month’s last (Lag 1930:173, 1 §).`,
  'off-banking-day': ({ days }) =>
    `No banking day: ${firstDays(days)}. The file does not say which way a due day moves, so it stays.`,
  held: ({ holds }) =>
    `Nothing is paid before ${list(holds.map(({ key, what }) => what ?? key))}, and the file has no day for it: planned as if it came in time.`,
  'paid-against': ({ sent }) => `Paid only when the recipient has sent ${paidAgainst[sent]}.`,
  'counted-from-first-day': ({ days }) =>
    `The file does not say from where the periods of payouts are counted: they are counted from ${list(days)}, and are not parts of calendar years.`,
  'divided-equally': () =>
    'The file does not say how the amount of a year, or of a period, is divided among its payouts: equally.',
  'broken-years': ({ years }) =>
    `A year that is cut short has its share. ${sentence(
      years
        .map(
          ({ year, count, of, unit, amount }) =>
            `${isCalendarYear(year) ? year : `agreement year ${year}`}: ${count} of ${of} ${unit} of ${amount === undefined ? 'the yearly amount' : `${kronor(amount)} kr`}`,
        )
        .join('; '),
    )}.`,
  'cut-periods': ({ by }) =>
    `Whole periods of a year have equal parts of its amount. Periods that are cut short share the rest by ${by.map(unit => ({ months: 'months', days: 'days' })[unit]).join(' or ')}.`,
  'payouts-rounded': ({ unit }) =>
    `Payouts are in whole ${roundingUnits[unit]}, as near to their exact parts as possible and the earlier before the later; what is less than that goes with the last payout of the year.`,
  'not-divided': ({ grant, among }) =>
    `${grant} is one amount for ${list(among)}; the document does not divide it.`,
  reading: ({ reading, question, option }) =>
    `The document is unclear (${reading}: ${question}): “${option}” is used.`,
  default: ({ default: name }) => defaults[name],
  condition: ({ condition, unsigned }) => {
    const { kind, during, agreementYears = [], grants = [] } = condition
    const scope = [
      ...(agreementYears.length > 0
        ? [`agreement year${agreementYears.length > 1 ? 's' : ''} ${list(agreementYears)}`]
        : []),
      ...(during ? [period(during)] : []),
      ...(grants.length > 0 ? [list(grants)] : []),
    ].join(', ')
    const missing = unsigned.length > 0 ? ` (not ${list(unsigned)})` : ''
    return sentence(`${scope ? `${scope}: ` : ''}in force only ${conditions[kind]}${missing}; taken as met.`)
  },
  'only-proposed': ({ stage }) =>
    `The agreement is only ${stage === 'draft' ? 'drafted' : 'proposed'}: nothing in the file says that it is decided or signed.`,
  'allocation-continues': ({ grants, from, to }) =>
    `The allocation is stated for ${from} – ${to}; outside that ${list(grants)} are taken to be the same.`,
  'costs-as-grants': ({ payers }) =>
    `The file states no grants by ${list(payers)}: what it pays of the costs of others counts as grants.`,
  'nothing-granted': ({ grants }) => `0 kr is stated for ${list(grants)}: no payout.`,
  'not-stated': ({ keys }) => `The amounts of ${list(keys)} are not in the file: unknown, which is not 0.`,
  'index-missing': ({ index, nameWithoutValues, periods, lastKnown }) =>
    nameWithoutValues
      ? `No value of ${nameWithoutValues} (${index}) is at hand: amounts that need ${list(periods)} are unknown. ${levels(lastKnown)}To try one: --assume ${index}=PER CENT.`
      : `${index} ${list(periods)} is not known: amounts that need it are unknown. ${levels(lastKnown)}To try a value: --assume ${index}:${periods[0]?.slice(0, 4)}=PER CENT.`,
  'index-unnamed': ({ where, isNamed, lastKnown }) =>
    `${isNamed ? 'How amounts are adjusted is not known' : 'The document does not name the index'} (${where}): amounts after the first adjustment are unknown. ${levels(lastKnown)}`.trimEnd(),
  'index-preliminary': ({ index, period, kind, number }) =>
    `${index} ${period}, ${kind === 'level' ? plain(number) : `${percent(number)} %`}, is preliminary.`,
  'index-forecast': ({ index, years, percent: change }) =>
    `${index} ${list(years)} is not known; ${percent(change)} % is a forecast.`,
  'no-renewal': () =>
    'Amounts are adjusted only when the agreement is renewed; the file has no renewal, so they stay.',
  'in-kind-unvalued': ({ parties }) => `What ${list(parties)} contribute in kind has no value in the file.`,
  'unpaid-until-end': ({ from, to }) =>
    `What covers ${from} – ${to} is due only after the end, and so not paid; the file does not say that it is.`,
  'paid-beyond-end': ({ day, amount }) =>
    `Of what is paid, ${kronor(amount)} kr cover time after the end, ${day}: a possible repayment.`,
  'stated-level': () =>
    'When amounts are adjusted is not known, since the first day is not: they are shown at the price level of the document, and sums of several years are not shown.',
  'day-bounded': ({ end, bounds, season, isByMonth }) =>
    `${ends[end]} is not known${known(boundsText(bounds))}.${season ? ` ${season} counts as those months (spring is March to May, winter December to February).` : ''}${end === 'from' ? ' What is counted from it has no known day.' : ''}${isByMonth ? ` Amounts are reckoned as if it were the ${end === 'from' ? 'first' : 'last'} of a month.` : ''}`,
  'day-follows': ({ end, day, months, other }) =>
    end === 'from'
      ? `${lengths.months(months)} to ${other}: the first day is ${day}.`
      : `${lengths.months(months)} from ${other}: the last day is ${day}.`,
  'no-last-day': ({ certainTo, until }) =>
    certainTo === undefined
      ? `The agreement applies until further notice: worked out to ${until}.`
      : `After ${certainTo} it is shown what applies if the agreement is still in force, worked out to ${until}; that is not part of the whole term.`,
  'if-options-used': ({ after, until }) =>
    `After ${after} it is shown what applies if the option is used, worked out to ${until}; that is not part of the whole term.`,
  renewed: ({ after, months, certainTo, until }) =>
    `After ${after} the agreement is renewed by itself ${months === undefined ? 'for a time that is not known' : `by ${lengths.months(months)} at a time`} unless notice is given: after ${certainTo} it is shown what applies if it is renewed, worked out to ${until}.`,
  succeeded: ({ by, from, isLatest }) =>
    isLatest
      ? `The last day is not known; ${by} follows on ${from}: counted until the day before, at the latest.`
      : `${by} follows on ${from}: counted until the day before.`,
  'succession-overlap': ({ by, from, stated }) =>
    `The agreement is said to last until ${stated}, but ${by} follows on ${from}: counted until the day before.`,
  'recipient-unknown': ({ grant, where }) => `Who receives ${grant} is not known (${where}).`,
  'factor-unknown': ({ key, product: { rate, quantity, of, where = '' } }) =>
    `${key} is ${rate ? `${plain(rate)} kr` : 'an unknown rate'} × ${quantity ? plain(quantity) : 'an unknown number of'} ${of === 'h' ? 'hours' : of} (${where}): the amount cannot be told.`,
  'party-leaves': ({ parties, day }) =>
    `${list(parties)} leaves the agreement on ${day}; it goes on for the others. The file does not say what that changes in money, so nothing changes.`,
  amended: ({ amendment, from, until, periods }) =>
    `The amendment ${amendment} applies from ${from}: what falls due before that day follows the terms before it, what falls due later the new ones${periods.length > 0 ? `, also for time before it (${list(periods.map(spanText))})` : ''}.${until ? ` What was paid before covers time until ${until}, and is not paid anew.` : ''}`,
  'clause-quoted': ({ clauses }) =>
    `Not worked out, since no field can say it: ${clauses.map(({ quote, source }) => `“${quote}” (${sourceLine(source, pages)})`).join('; ')}.`,
  paused: ({ of, effect, isSaid, from, until, days, to, duties, amount }) => {
    const time = `The agreement is suspended ${until ? `${from} – ${until}` : `from ${from}, until a day that is not known`}`
    const which =
      of === 'payout'
        ? `payouts${days.length > 0 ? ` due on ${firstDays(days)}` : ''} (${amount === undefined ? 'an unknown amount' : `${kronor(amount)} kr`})`
        : `${list(duties)} (${firstDays(days)})`
    if (effect === 'lost') return `${time}: ${which} fall away.`
    if (effect === 'postponed') return `${time}: ${which} are postponed to ${list(to)}.`
    return isSaid
      ? `${time}: its days are not fully known, and so not what becomes of ${which}; nothing is changed.`
      : `${time}: the file does not say whether ${which} fall away or are postponed; nothing is changed.`
  },
  'ends-for-unstated': ({ notices }) =>
    `The file does not say whether a notice by ${list(notices)} ends the agreement for all parties, or only for the one that gives it.`,
  'ends-early': ({ day }) => `The agreement ends before its term, on ${day}.`,
}
