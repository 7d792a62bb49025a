import type { StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import type { Figure } from '../../domain/money/figure.ts'
import type { Words } from '../../messages/words.ts'
import { figureText } from '../amount-text.ts'
import { yearLabel } from './amount-phrases.ts'

const spans = {
  sv: { 'agreement-year': '', 'calendar-year': ' per kalenderår', period: ' för hela tiden' },
  en: { 'agreement-year': '', 'calendar-year': ' a calendar year', period: ' for all of the time' },
}

/** An amount in kronor, or that it is unknown. */
export function figureInKronor(figure: Figure, words: Words): string {
  const text = figureText(figure, words)
  return text === words.tables.unknown ? text : `${text} kr`
}

/** An amount as it is stated: for a year, by year, or for all of the time. */
export const statedAmountText = ({ each, byYear, per }: StatedAmount, words: Words): string =>
  (byYear.size === 0
    ? figureInKronor(each, words)
    : [...byYear]
        .map(([year, figure]) => `${yearLabel(String(year), words)}: ${figureInKronor(figure, words)}`)
        .join('; ')) + spans[words.language][per]
