import type { DayBounds } from '../../domain/calendar/day-bounds.ts'
import type { Words } from '../../messages/words.ts'
import type { RegisteredAgreement } from './registered-agreement.ts'

/** When an agreement ends, as far as that is known. */
export function endText({ agreement, to, renews }: RegisteredAgreement, words: Words): string | string[] {
  const { tables, language } = words
  if (to) return renews ? `${to}, ${{ sv: 'förlängs', en: 'renewed' }[language]}` : to
  if (agreement.term.isOpen) return tables.untilFurtherNotice
  return boundsLines(agreement.term.bounds.to, words)
}

/** The limits of a day that is not known, a line each. */
export function boundsLines({ earliest, latest }: DayBounds, { tables }: Words): string[] {
  return [tables.unknown, ...(earliest ? [`${earliest} –`] : []), ...(latest ? [`– ${latest}`] : [])]
}
