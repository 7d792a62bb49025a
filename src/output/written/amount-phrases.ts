import { isUnknown } from '../../domain/known.ts'
import type { Words } from '../../messages/words.ts'
import { countText, kronorText, rateText } from './number-text.ts'
import { hasFields, hasOnly, joined, type Phrase, type WordedBlock } from './phrase.ts'

const wordings = {
  sv: {
    about: (amount: string) => `ca ${amount}`,
    atMost: (amount: string) => `högst ${amount}`,
    atLeast: (amount: string) => `minst ${amount}`,
    hours: (hours: string) => `${hours} ${hours === '1' ? 'timme' : 'timmar'}`,
    percent: (percent: string, of: string) => `${percent} % av ${of}`,
    of: { costs: 'kostnaderna', contributions: 'alla insatser' },
    share: (share: string) => `vikten ${share} av det som återstår`,
    year: (year: string) => `år ${year}`,
    roundedTo: (rounding: string) => `avrundat ${rounding}`,
  },
  en: {
    about: (amount: string) => `about ${amount}`,
    atMost: (amount: string) => `at most ${amount}`,
    atLeast: (amount: string) => `at least ${amount}`,
    hours: (hours: string) => `${hours} ${hours === '1' ? 'hour' : 'hours'}`,
    percent: (percent: string, of: string) => `${percent} % of ${of}`,
    of: { costs: 'the costs', contributions: 'all contributions' },
    share: (share: string) => `the weight ${share} of what is left`,
    year: (year: string) => `year ${year}`,
    roundedTo: (rounding: string) => `rounded ${rounding}`,
  },
}

const bounds = ['about', 'atLeast', 'atMost'] as const
const terms = ['max', 'certainty', 'rounding']

/** About, at least or at most so many kronor. */
const bounded: Phrase = {
  fits: block => hasOnly(...bounds)(block) && Object.values(block).every(value => typeof value === 'number'),
  text: ({ block }, words) =>
    joined(
      bounds.map(field => {
        const amount = block[field]
        return typeof amount === 'number'
          ? wordings[words.language][field](kronorText(amount, words))
          : undefined
      }),
    ),
}

/** A factor as a number or, where it is unknown, in words. */
const factorText = (
  field: string,
  numberText: (value: unknown, words: Words) => string,
  { block, in: inWords }: WordedBlock,
  words: Words,
): string => (isUnknown(block[field]) ? (inWords(field) ?? '') : numberText(block[field], words))

/** A rate for each of so many: `14 kr × 8 400 invånare`. */
const rateTimesQuantity: Phrase = {
  fits: hasFields(['rate', 'quantity', 'of'], ['on', 'figures', ...terms]),
  text: (worded, words) => {
    const from = joined([worded.in('figures'), worded.in('on')])
    const [rate, quantity] = [
      factorText('rate', rateText, worded, words),
      factorText('quantity', countText, worded, words),
    ]
    const product = `${rate} × ${quantity} ${worded.in('of')}`
    return withTerms(from === '' ? product : `${product} (${from})`, worded, words)
  },
  hasUnknown: true,
}

const hoursTimesRate: Phrase = {
  fits: hasFields(['hours', 'rate'], terms),
  text: (worded, words) => {
    const time = wordings[words.language].hours(factorText('hours', countText, worded, words))
    return withTerms(`${time} × ${factorText('rate', rateText, worded, words)}`, worded, words)
  },
  hasUnknown: true,
}

const percentOf: Phrase = {
  fits: hasFields(['percent', 'of'], terms),
  text: (worded, words) => {
    const { percent, of } = worded.block
    const { percent: part, of: wholes } = wordings[words.language]
    const whole = of === 'costs' || of === 'contributions' ? wholes[of] : (worded.in('of') ?? '')
    return withTerms(part(countText(percent, words), whole), worded, words)
  },
}

/** What limits a calculated amount and how exact it is. */
function withTerms(product: string, worded: WordedBlock, words: Words): string {
  const text = wordings[words.language]
  const [max, rounding, certainty] = [worded.in('max'), worded.in('rounding'), worded.in('certainty')]
  return joined([
    certainty === undefined ? product : `${certainty} ${product}`,
    max && text.atMost(max),
    rounding && text.roundedTo(rounding),
  ])
}

const share: Phrase = {
  fits: hasFields(['share']),
  text: ({ block }, words) => wordings[words.language].share(countText(block.share, words)),
}

/** Amounts by year, where they stand on one line. */
const byYear: Phrase = {
  fits: hasFields(['byYear']),
  text: worded => worded.in('byYear') ?? '',
}

export const amountPhrases: readonly Phrase[] = [
  bounded,
  rateTimesQuantity,
  hoursTimesRate,
  percentOf,
  share,
  byYear,
]

/** The label of a year of amounts: that of an agreement year by its number, or a calendar year. */
export const yearLabel = (year: string, { language }: Words): string =>
  year.length < 4 ? wordings[language].year(year) : year
