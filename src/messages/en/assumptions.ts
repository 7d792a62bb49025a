import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { conditions, defaults, plannedDays } from './terms.ts'

const { kronor, percent } = numbers

const list = (words: readonly (string | number)[]) => words.join(', ')

export const assumptions: Words['assumptions'] = {
  'planned-day': ({ rule }) =>
    `The document gives a time, not a day, for payouts: planned for ${plannedDays[rule]}.`,
  'off-banking-day': ({ days }) =>
    `No banking day: ${list(days.slice(0, 8))}${days.length > 8 ? ` … (${days.length} in all)` : ''}. The file does not say which way a due day moves, so it stays.`,
  reading: ({ reading, question, option }) =>
    `The document is unclear (${reading}: ${question}): “${option}” is used.`,
  default: ({ default: name }) => defaults[name],
  condition: ({ condition }) => conditions[condition],
  'allocation-continues': ({ grants, from, to }) =>
    `The allocation is stated for ${from} – ${to}; outside that ${list(grants)} are taken to be the same.`,
  'nothing-granted': ({ grants }) => `0 kr is stated for ${list(grants)}: no payout.`,
  'not-stated': ({ keys }) => `The amounts of ${list(keys)} are not in the file: unknown, which is not 0.`,
  'index-missing': ({ index, years, lastKnown }) =>
    `${index} ${list(years)} is not known: amounts that need it are unknown. ${lastKnown.length > 0 ? `Last known: ${list(lastKnown.map(({ key, amount, level }) => `${key} ${kronor(amount)} kr (${level} level)`))}. ` : ''}To try a value: --assume ${index}:${years[0]}=PER CENT.`,
  'index-preliminary': ({ index, year, percent: change }) =>
    `${index} ${year}, ${percent(change)} %, is preliminary.`,
  'index-forecast': ({ index, years, percent: change }) =>
    `${index} ${list(years)} is not known; ${percent(change)} % is a forecast.`,
  'in-kind-unvalued': ({ parties }) => `What ${list(parties)} contribute in kind has no value in the file.`,
  'unpaid-until-end': ({ from, to }) =>
    `What covers ${from} – ${to} is due only after the end, and so not paid; the file does not say that it is.`,
  'paid-beyond-end': ({ day, amount }) =>
    `Of what is paid, ${kronor(amount)} kr cover time after the end, ${day}: a possible repayment.`,
  'waits-for-event': ({ duties }) =>
    `Counted from an event that has no day yet, and therefore not shown: ${list(duties)}.`,
  'ends-early': ({ day }) => `The agreement ends before its term, on ${day}.`,
}
