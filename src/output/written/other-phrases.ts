import { sourceLine, statedSource } from '../../domain/agreement/stated-source.ts'
import { scalarText } from '../../domain/scalar-text.ts'
import { enumerated } from './day-phrases.ts'
import { countText, lengthText } from './number-text.ts'
import { hasFields, hasOnly, joined, type Phrase } from './phrase.ts'

const wordings = {
  sv: {
    unknown: (why: string) => `okänt (${why})`,
    range: (least: string, most: string) => `${least}–${most}`,
    least: (count: string) => `minst ${count}`,
    most: (count: string) => `högst ${count}`,
    per: (time: string) => `per ${time}`,
    in: (months: string) => `under ${months}`,
    rounded: (unit: string, mode: string) => `till ${unit}, ${mode}`,
    decimals: (count: string, mode: string, of?: string) =>
      joined([of, `${count} ${count === '1' ? 'decimal' : 'decimaler'}`, mode]),
    beforeEnd: (length: string) => `${length} före slutet`,
    atLeastBefore: (length: string) => `minst ${length} före slutet`,
    within: (length: string) => `tidigast ${length} före slutet`,
    atATime: (length: string) => `${length} åt gången`,
    weight: (index: string, weight: string) => `${index} ${weight} %`,
    was: (period: string, number: string) => `${period} (${number})`,
  },
  en: {
    unknown: (why: string) => `unknown (${why})`,
    range: (least: string, most: string) => `${least}–${most}`,
    least: (count: string) => `at least ${count}`,
    most: (count: string) => `at most ${count}`,
    per: (time: string) => `a ${time}`,
    in: (months: string) => `in ${months}`,
    rounded: (unit: string, mode: string) => `to ${unit}, ${mode}`,
    decimals: (count: string, mode: string, of?: string) =>
      joined([of, `${count} ${count === '1' ? 'decimal' : 'decimals'}`, mode]),
    beforeEnd: (length: string) => `${length} before the end`,
    atLeastBefore: (length: string) => `at least ${length} before the end`,
    within: (length: string) => `no earlier than ${length} before the end`,
    atATime: (length: string) => `${length} at a time`,
    weight: (index: string, weight: string) => `${index} ${weight} %`,
    was: (period: string, number: string) => `${period} (${number})`,
  },
}

/** A value that is not known, and why. */
const unknown: Phrase = {
  fits: hasFields(['unknown']),
  text: (worded, { language }) => wordings[language].unknown(worded.in('unknown') ?? ''),
}

/** The level of a commitment: about 220 days a year. */
const level: Phrase = {
  fits: block =>
    hasFields(['of'], ['count', 'least', 'most', 'per', 'in', 'certainty'])(block) &&
    (block.count ?? block.least ?? block.most) !== undefined,
  text: (worded, words) => {
    const text = wordings[words.language]
    const count = (field: string) =>
      worded.block[field] === undefined ? undefined : countText(worded.block[field], words)
    const [exactly, least, most] = [count('count'), count('least'), count('most')]
    const range =
      least !== undefined && most !== undefined
        ? text.range(least, most)
        : (exactly ?? (least === undefined ? text.most(most ?? '') : text.least(least)))
    const [per, months] = [worded.in('per'), worded.in('in')]
    const amount = [worded.in('certainty'), range, worded.in('of'), per && text.per(per)]
    return joined([joined(amount, ' '), months && text.in(enumerated(months, words))])
  },
}

const rounding: Phrase = {
  fits: hasFields(['unit', 'mode'], ['at']),
  text: (worded, { language }) => {
    const rounded = wordings[language].rounded(worded.in('unit') ?? '', worded.in('mode') ?? '')
    return joined([rounded, worded.in('at')])
  },
}

const roundingOfChange: Phrase = {
  fits: hasFields(['decimals', 'mode'], ['of']),
  text: (worded, { language }) =>
    wordings[language].decimals(scalarText(worded.block.decimals), worded.in('mode') ?? '', worded.in('of')),
}

/** A deadline that is counted from the end: `6 months before the end`. */
const beforeEnd: Phrase = {
  fits: hasFields(['monthsBefore']),
  text: ({ block }, words) =>
    wordings[words.language].beforeEnd(lengthText('months', block.monthsBefore, words)),
}

const noticeWindow: Phrase = {
  fits: hasFields(['months', 'meaning']),
  text: ({ block: { months, meaning } }, words) => {
    const { within, atLeastBefore } = wordings[words.language]
    return (meaning === 'within' ? within : atLeastBefore)(lengthText('months', months, words))
  },
}

/** A length of time that is more than, or exactly, so long. */
const horizon: Phrase = {
  fits: hasFields(['months', 'certainty']),
  text: (worded, words) =>
    joined([worded.in('certainty'), lengthText('months', worded.block.months, words)], ' '),
}

/** How a chair is chosen, and for how long. */
const chair: Phrase = {
  fits: hasFields(['how'], ['months']),
  text: (worded, words) => {
    const { months } = worded.block
    const { atATime } = wordings[words.language]
    const time = months === undefined ? undefined : atATime(lengthText('months', months, words))
    return joined([worded.in('how'), time])
  },
}

/** The base of an index with the number that the document states. */
const base: Phrase = {
  fits: hasFields(['period', 'number']),
  text: (worded, { language }) =>
    wordings[language].was(worded.in('period') ?? '', worded.in('number') ?? ''),
}

/** A basket of indices with weights: their ids are capital letters, as no field is. */
const basket: Phrase = {
  fits: block =>
    Object.entries(block).length > 0 &&
    Object.entries(block).every(([index, weight]) => /^[A-Z]/.test(index) && typeof weight === 'number'),
  text: ({ block }, words) =>
    joined(
      Object.entries(block).map(([index, weight]) =>
        wordings[words.language].weight(index, countText(weight, words)),
      ),
    ),
}

const source: Phrase = {
  fits: hasOnly('document', 'clause', 'pages', 'url'),
  text: ({ block }, { pages }) => sourceLine(statedSource(block), pages),
}

export const otherPhrases: readonly Phrase[] = [
  ...[unknown, level, rounding, roundingOfChange, beforeEnd, noticeWindow, horizon, chair, base, basket],
  source,
]
