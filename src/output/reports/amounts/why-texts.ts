import type { AmountSpan } from '../../../domain/agreement/money/stated-amount.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import type { Bilingual } from '../../../language.ts'

/** The last known yearly amount, and its price level. */
interface LastLevel {
  readonly level: string | undefined
  readonly amount: string
}

/** Texts that explain an amount. */
interface WhyTexts {
  /** The unit of an amount that is a rate times hours. */
  readonly hours: string
  readonly stated: (args: { base: string }) => string
  readonly adjusted: (args: {
    base: string
    steps: readonly string[]
    isHeld: boolean
    amount: string
  }) => string
  readonly part: (args: {
    why: string
    per: AmountSpan
    from: Day
    to: Day
    isByDays: boolean
    part: string
  }) => string
  readonly product: (args: {
    rate: string
    isPercent: boolean
    quantity: string
    of: string
    on: Day | undefined
    max: string | undefined
    amount: string
  }) => string
  readonly notStated: string
  readonly indexMissing: (args: { index: string; period: string; lastKnown: LastLevel | undefined }) => string
  readonly indexUnnamed: (args: {
    where: string
    isNamed: boolean
    lastKnown: LastLevel | undefined
  }) => string
}

const lastInSwedish = (last: LastLevel | undefined) =>
  last ? `; senast kända nivå ${last.amount} kr${last.level ? ` (${last.level})` : ''}` : ''

const sv: WhyTexts = {
  hours: 'timmar',
  stated: ({ base }) => `${base} kr enligt avtalet`,
  adjusted: ({ base, steps, isHeld, amount }) =>
    `${base} kr ${steps.join(' ')}${isHeld ? ', sänks inte' : ''} = ${amount} kr`,
  part: ({ why, per, from, to, isByDays, part }) =>
    `${why} ${per === 'period' ? 'för hela tiden' : per === 'calendar-year' ? 'per kalenderår' : 'per år'}; för ${from} – ${to}${isByDays ? ', efter dagar' : ''}: ${part} kr`,
  product: ({ rate, isPercent, quantity, of, on, max, amount }) => {
    const whole = [quantity, ...(isPercent ? ['kr'] : []), of, on ? `(${on})` : ''].filter(Boolean).join(' ')
    return `${rate} ${isPercent ? '% av' : '×'} ${whole}${max === undefined ? '' : `, högst ${max} kr`} = ${amount} kr`
  },
  notStated: 'beloppet finns inte i filen',
  indexMissing: ({ index, period, lastKnown }) =>
    `${index} ${period} är inte känt${lastInSwedish(lastKnown)}`,
  indexUnnamed: ({ where, isNamed, lastKnown }) =>
    `${isNamed ? 'hur beloppet räknas upp' : 'vilket index som gäller'} är inte känt (${where})${lastInSwedish(lastKnown)}`,
}

const lastInEnglish = (last: LastLevel | undefined) =>
  last ? `; last known level ${last.amount} kr${last.level ? ` (${last.level})` : ''}` : ''

const en: WhyTexts = {
  hours: 'hours',
  stated: ({ base }) => `${base} kr as stated`,
  adjusted: ({ base, steps, isHeld, amount }) =>
    `${base} kr ${steps.join(' ')}${isHeld ? ', not lowered' : ''} = ${amount} kr`,
  part: ({ why, per, from, to, isByDays, part }) =>
    `${why} ${per === 'period' ? 'for all of the time' : per === 'calendar-year' ? 'a calendar year' : 'a year'}; for ${from} – ${to}${isByDays ? ', by days' : ''}: ${part} kr`,
  product: ({ rate, isPercent, quantity, of, on, max, amount }) => {
    const whole = [quantity, ...(isPercent ? ['kr'] : []), of, on ? `(${on})` : ''].filter(Boolean).join(' ')
    return `${rate} ${isPercent ? '% of' : '×'} ${whole}${max === undefined ? '' : `, at most ${max} kr`} = ${amount} kr`
  },
  notStated: 'the amount is not in the file',
  indexMissing: ({ index, period, lastKnown }) =>
    `${index} ${period} is not known${lastInEnglish(lastKnown)}`,
  indexUnnamed: ({ where, isNamed, lastKnown }) =>
    `${isNamed ? 'how the amount is adjusted' : 'which index applies'} is not known (${where})${lastInEnglish(lastKnown)}`,
}

export const whyTexts: Bilingual<WhyTexts> = { sv, en }
