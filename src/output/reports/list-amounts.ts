import { isUnknownFigure } from '../../domain/money/figure.ts'
import type { Words } from '../../messages/words.ts'
import { figureText } from '../amount-text.ts'
import type { RegisteredAgreement } from './registered-agreement.ts'

/** What is granted a year, and for all of the time; of amounts that follow an index also the level, since they are not adjusted here. */
export function amountLines({ yearly, inAll, level }: RegisteredAgreement, words: Words): string[] {
  const texts = amountTexts[words.language]
  const amounts = [
    ...(yearly ? [figureText(yearly, words)] : []),
    ...(inAll ? [`${figureText(inAll, words)} ${texts.inAll}`] : []),
  ]
  const isKnown = [yearly, inAll].some(amount => amount && !isUnknownFigure(amount))
  return [...amounts, ...(level !== undefined && isKnown ? [texts.level(level)] : [])]
}

const amountTexts = {
  sv: {
    inAll: 'i allt',
    level: (level: number | 'stated') => (level === 'stated' ? 'ej uppräknat' : `i ${level} års nivå`),
  },
  en: {
    inAll: 'in all',
    level: (level: number | 'stated') => (level === 'stated' ? 'not adjusted' : `at ${level} prices`),
  },
}
