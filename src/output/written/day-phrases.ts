import type { PlainObject } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import type { Words } from '../../messages/words.ts'
import { hasFields, hasOnly, joined, type Phrase, type WordedBlock } from './phrase.ts'

const wordings = {
  sv: {
    from: (day: string) => `från ${day}`,
    to: (day: string) => `till ${day}`,
    day: (which: string) => `den ${which}`,
    weekday: (which: string, weekday: string) => `${which} ${weekday}en`,
    bankingDay: (which: string) => `${which} bankdagen`,
    onBankingDays: 'bara bankdagar',
    week: (which: string) => `vecka ${which}`,
    yearDay: (which: string) => `årets ${which} dag`,
    which: (which: string) => `${which} dagen`,
    and: ' och ',
    first: 'första',
    last: 'sista',
    ordinal: (number: number) => `${number}${/(?<!1)[12]$/.test(String(number)) ? ':a' : ':e'}`,
    fromEnd: (ordinal: string) => `${ordinal} från slutet`,
    event: (event: string) => `händelsen ${event}`,
  },
  en: {
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    day: (which: string) => `the ${which}`,
    weekday: (which: string, weekday: string) => `the ${which} ${weekday}`,
    bankingDay: (which: string) => `the ${which} banking day`,
    onBankingDays: 'banking days only',
    week: (which: string) => `week ${which}`,
    yearDay: (which: string) => `the ${which} day of the year`,
    which: (which: string) => `the ${which} day`,
    and: ' and ',
    first: 'first',
    last: 'last',
    ordinal: (number: number) =>
      `${number}${(/1[123]$/.test(String(number)) ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`,
    fromEnd: (ordinal: string) => `${ordinal} from the end`,
    event: (event: string) => `the event ${event}`,
  },
}

/** A position in an order, or several: the first, the 3rd, the last. */
export function ordinals(value: unknown, { language }: Pick<Words, 'language'>): string {
  const text = wordings[language]
  const one = (position: unknown): string => {
    if (position === 'first' || position === 1) return text.first
    if (position === 'last' || position === -1) return text.last
    if (typeof position !== 'number') return scalarText(position)
    return position < 0 ? text.fromEnd(text.ordinal(-position)) : text.ordinal(position)
  }
  return [value].flat().map(one).join(text.and)
}

/** A list on a line with “and” before its last item. */
export const enumerated = (list: string, { language }: Pick<Words, 'language'>): string => {
  const items = list.split(/[,;] /)
  const [last = '', ...others] = items.toReversed()
  return others.length === 0 ? last : others.toReversed().join(', ') + wordings[language].and + last
}

/** The time between two days, both included. */
const span: Phrase = {
  fits: hasOnly('from', 'to'),
  text: (worded, { language }) => {
    const [from, to] = [worded.in('from'), worded.in('to')]
    if (from !== undefined && to !== undefined) return `${from} – ${to}`
    return from === undefined ? wordings[language].to(to ?? '') : wordings[language].from(from)
  },
}

const pattern: Phrase = {
  fits: hasOnly('day', 'weekday', 'week', 'yearDay', 'bankingDay', 'nth'),
  text: (worded, words) => {
    const text = wordings[words.language]
    const { day, week, yearDay } = worded.block
    return joined([
      day === undefined ? undefined : text.day(dayNumbers(day, words)),
      week === undefined ? undefined : text.week(weekNumbers(week, words)),
      yearDay === undefined ? undefined : text.yearDay(ordinals(yearDay, words)),
      chosenDays(worded, words),
    ])
  },
}

/** The days of a kind, or those of them that `nth` chooses: the third Friday, the last banking day. */
function chosenDays(worded: WordedBlock, words: Words): string | undefined {
  const text = wordings[words.language]
  const { weekday, bankingDay, nth } = worded.block
  const which = nth === undefined ? undefined : ordinals(nth, words)
  const bankingDays = bankingDay === true ? text.onBankingDays : undefined
  if (weekday !== undefined) {
    const names = enumerated(worded.in('weekday') ?? '', words)
    return joined([which === undefined ? names : text.weekday(which, names), bankingDays])
  }
  if (which === undefined) return bankingDays
  return bankingDays === undefined ? text.which(which) : text.bankingDay(which)
}

/** Days of a month as they are written: `den 25`, `the 25th`. */
const dayNumbers = (day: unknown, words: Words): string =>
  words.language === 'sv' ? plainNumbers(day, words) : ordinals(day, words)

const weekNumbers = (week: unknown, words: Words): string => plainNumbers(week, words)

/** Numbers as digits; positions from the end as ordinals. */
const plainNumbers = (value: unknown, words: Words): string =>
  enumerated(
    [value]
      .flat()
      .map(one => (typeof one === 'number' && one > 0 ? String(one) : ordinals(one, words)))
      .join(', '),
    words,
  )

/** A day of each year: `1 mars`. */
const dayOfYear: Phrase = {
  fits: hasFields(['month', 'day']),
  text: worded => `${worded.in('day')} ${worded.in('month')}`,
}

const event: Phrase = {
  fits: (block: PlainObject) => hasFields(['event'])(block) && typeof block.event === 'string',
  text: (worded, { language }) => wordings[language].event(worded.in('event') ?? ''),
}

export const dayPhrases: readonly Phrase[] = [span, pattern, dayOfYear, event]
