import { isPlainObject } from '../../domain/plain-object.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { lengthUnits } from '../../messages/lengths.ts'
import type { Words } from '../../messages/words.ts'
import { enumerated, ordinals } from './day-phrases.ts'
import { joined, type Phrase } from './phrase.ts'

const wordings = {
  sv: {
    every: (interval: string) => `varje ${interval}`,
    everyNth: {
      years: (count: string) => `vart ${count} år`,
      months: (count: string) => `var ${count} månad`,
      weeks: (count: string) => `var ${count} vecka`,
      days: (count: string) => `var ${count} dag`,
    },
    atLeast: (every: string) => `minst ${every}`,
    latest: (day: string) => `senast ${day}`,
    countedFrom: (origin: string) => `räknat från ${origin}`,
    inSeason: (season: string) => `under ${season}`,
    inPeriodMonth: (which: string) => `i periodens ${which} månad`,
    into: (length: string) => `${length} in i perioden`,
    after: (length: string, origin: string) => `${length} efter ${origin}`,
    start: 'avtalets första dag',
    afterEnd: (length: string) => `${length} efter periodens slut`,
    times: (count: string) => `${count} ${count === '1' ? 'gång' : 'gånger'}`,
    before: (what: string) => `före ${what}`,
    missingDay: (instead: string) => `en dag som månaden saknar: ${instead}`,
    offBankingDay: (instead: string) => `om ej bankdag: ${instead}`,
    count: (count: string) => `högst ${count} ${count === '1' ? 'gång' : 'gånger'}`,
    survives: (length: string) => `i ${length} efter avtalets slut`,
    onRequest: 'och på begäran',
    in: (months: string) => `i ${months}`,
    on: (days: string) => days,
  },
  en: {
    every: (interval: string) => `every ${interval}`,
    everyNth: {
      years: (count: string) => `every ${count} year`,
      months: (count: string) => `every ${count} month`,
      weeks: (count: string) => `every ${count} week`,
      days: (count: string) => `every ${count} day`,
    },
    atLeast: (every: string) => `at least ${every}`,
    latest: (day: string) => `at the latest ${day}`,
    countedFrom: (origin: string) => `counted from ${origin}`,
    inSeason: (season: string) => `in the ${season}`,
    inPeriodMonth: (which: string) => `in the ${which} month of the period`,
    into: (length: string) => `${length} into the period`,
    after: (length: string, origin: string) => `${length} after ${origin}`,
    start: 'the first day of the agreement',
    afterEnd: (length: string) => `${length} after the end of the period`,
    times: (count: string) => (count === '1' ? 'once' : `${count} times`),
    before: (what: string) => `before ${what}`,
    missingDay: (instead: string) => `a day that the month lacks: ${instead}`,
    offBankingDay: (instead: string) => `if no banking day: ${instead}`,
    count: (count: string) => (count === '1' ? 'at most once' : `at most ${count} times`),
    survives: (length: string) => `for ${length} after the end of the agreement`,
    onRequest: 'and on request',
    in: (months: string) => `in ${months}`,
    on: (days: string) => `on ${days}`,
  },
}

const fields = [
  ...['every', 'latest', 'countedFrom', 'in', 'inMonth', 'on', 'after', 'afterEnd', 'times', 'before'],
  ...['missingDay', 'offBankingDay', 'count', 'survives', 'atLeast', 'onRequest'],
]

const seasons = ['spring', 'summer', 'autumn', 'winter']

/** When something is due. */
export const schedulePhrase: Phrase = {
  fits: block =>
    Object.keys(block).every(field => fields.includes(field)) &&
    (block.every ?? block.latest ?? block.after) !== undefined,
  text: (worded, words) => {
    const text = wordings[words.language]
    const { block } = worded
    const say = (field: string, put: (value: string) => string) => {
      const value = worded.in(field)
      return value === undefined
        ? undefined
        : put(Array.isArray(block[field]) ? enumerated(value, words) : value)
    }
    const every =
      block.every === undefined ? undefined : everyText(block.every, worded.in('every') ?? '', words)
    return joined([
      block.atLeast === true && every !== undefined ? text.atLeast(every) : every,
      say('latest', text.latest),
      say('in', months =>
        [block.in].flat().some(one => seasons.includes(scalarText(one)))
          ? text.inSeason(months)
          : text.in(months),
      ),
      block.inMonth === undefined ? undefined : text.inPeriodMonth(ordinals(block.inMonth, words)),
      say('on', text.on),
      say('after', length =>
        every === undefined ? text.after(length, worded.in('countedFrom') ?? text.start) : text.into(length),
      ),
      say('afterEnd', text.afterEnd),
      say('times', text.times),
      say('before', text.before),
      every === undefined ? undefined : say('countedFrom', text.countedFrom),
      say('count', text.count),
      say('missingDay', text.missingDay),
      say('offBankingDay', text.offBankingDay),
      say('survives', text.survives),
      block.onRequest === true ? text.onRequest : undefined,
    ])
  },
}

/** How often: every quarter, every 2nd month. */
export function everyText(written: unknown, inWords: string, words: Words): string {
  const text = wordings[words.language]
  if (!isPlainObject(written)) return text.every(inWords)
  const unit = lengthUnits.find(unit => written[unit] !== undefined)
  const count = unit && written[unit]
  return unit === undefined || typeof count !== 'number'
    ? text.every(inWords)
    : text.everyNth[unit](count === 1 ? '' : ordinals(count, words)).replace('  ', ' ')
}
