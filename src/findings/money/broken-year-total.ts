import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import { otherAgreeing, sumsWith } from '../facts/sum-mismatch.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'broken-year-total',
  severity: 'error',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly stated: Ore
  readonly computed: Ore
  readonly parts: readonly Ore[]
  /** What the years would have to have for the total to be right. */
  readonly have: 'sum' | 'share'
  readonly years: readonly number[]
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** A total of the term counts the years that the term cuts short as the amounts do: with a share of a yearly amount, or with a sum. */
export const check: Check<Args> = function* (_, context) {
  for (const sum of sumsWith('broken-year', context)) {
    const { path, stated, computed, parts } = sum
    const other = otherAgreeing(sum)
    if (other && 'years' in other) {
      const have = other.if === 'years-have-sum' ? 'sum' : 'share'
      yield { path, args: { stated, computed, parts, have, years: other.years } }
    }
  }
}

export const texts: Texts<Args> = {
  sv: ({ stated, computed, parts, have, years }, { kronor, termsOf }) => {
    const named = years.map(year => (isCalendarYear(year) ? `${year}` : `avtalsår ${year}`)).join(', ')
    return {
      text:
        have === 'sum'
          ? `Den angivna summan ${kronor(stated)} kr stämmer om beloppet för ${named}, som är avkortat, är summan för det året; här har året sin andel av det.`
          : `Den angivna summan ${kronor(stated)} kr stämmer om beloppet för ${named}, som är avkortat, är ett årsbelopp som året har sin andel av; här är det summan för året.`,
      notes: [...termsOf(parts, computed), `Delarna är ${kronor(computed)} kr.`],
      help:
        have === 'share'
          ? 'Skriv årsbeloppet utan ”byYear”, med ”per: calendar-year”, eller den verkliga summan för året.'
          : years.every(isCalendarYear)
            ? 'Skriv beloppen i ”byYear” om dokumentet anger kalenderårets summa, eller rätta totalen.'
            : 'Skriv beloppet för den tiden med ”per: period” och ”during” om dokumentet anger dess summa, eller rätta totalen.',
    }
  },
  en: ({ stated, computed, parts, have, years }, { kronor, termsOf }) => {
    const named = years.map(year => (isCalendarYear(year) ? `${year}` : `agreement year ${year}`)).join(', ')
    return {
      text:
        have === 'sum'
          ? `The stated total of ${kronor(stated)} kr is right if the amount for ${named}, which is cut short, is the sum for that year; here the year has its share of it.`
          : `The stated total of ${kronor(stated)} kr is right if the amount for ${named}, which is cut short, is a yearly amount that the year has a share of; here it is the sum for the year.`,
      notes: [...termsOf(parts, computed), `The parts are ${kronor(computed)} kr.`],
      help:
        have === 'share'
          ? 'Write the yearly amount without “byYear”, with “per: calendar-year”, or the sum that the year really has.'
          : years.every(isCalendarYear)
            ? 'Write the amounts in “byYear” if the document states the sum of the calendar year, or correct the total.'
            : 'Write the amount for that time with “per: period” and “during” if the document states its sum, or correct the total.',
    }
  },
}

export const explanation: Explanation = {
  sv: {
    holds: 'En summa för hela avtalstiden räknar avkortade år som beloppen själva gör.',
    why: 'Ett belopp ”för 2027” kan vara årets summa eller ett årsbelopp som halva året har hälften av.',
  },
  en: {
    holds: 'A total of the whole term counts the years that are cut short as the amounts themselves do.',
    why: 'An amount “for 2027” can be the sum for the year, or a yearly amount of which half a year has half.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-07-01, to: 2025-12-31, source: 1 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    per: calendar-year
    source: 2
contributions:
  kommunen:
    from: kommunen
    cash: 500000
    per: calendar-year
    source: 2
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
payouts: { every: year, in: october, source: 3 }
statedTotals: { term: 1000000, source: Rubriken }
`,
  right: `
term: { from: 2024-07-01, to: 2025-12-31, source: 1 }
grants:
  harbarge:
    from: kommunen
    to: foreningen
    amount: 500000
    per: calendar-year
    source: 2
contributions:
  kommunen:
    from: kommunen
    cash: 500000
    per: calendar-year
    source: 2
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
payouts: { every: year, in: october, source: 3 }
statedTotals: { term: 750000, source: Rubriken }
`,
}
