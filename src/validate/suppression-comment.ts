import { type Day, isDay } from '../domain/calendar/day.ts'
import type { SuppressionMistake } from '../problems.ts'

/** A request of a comment to suppress findings with certain codes, for a reason, perhaps until the end of a day. */
export interface SuppressionRequest {
  readonly codes: readonly string[]
  readonly until: Day | undefined
  readonly reason: string
}

/** Why a comment that asks for a suppression is not understood. */
export interface UnclearRequest {
  readonly problem: SuppressionMistake
  readonly found: string
}

/** Whether a text may contain a comment that asks for a suppression. */
export const mayRequestSuppression = (text: string): boolean => /#\s*iop[-_ ]?ignore\b/i.test(text)

/** Reads `# iop-ignore CODE, CODE until:DAY -- reason`; undefined for a comment that asks for no suppression. */
export function suppressionRequest(comment: string): SuppressionRequest | UnclearRequest | undefined {
  const [, word, rest = ''] = /^#\s*(iop[-_ ]?ignore)\b(.*)$/is.exec(comment) ?? []
  if (word === undefined) return undefined
  if (word !== 'iop-ignore') return { problem: 'word', found: word }
  const [codesAndDay = '', ...reason] = rest.split(/\s--(?:\s|$)/)
  const words = codesAndDay.split(/[\s,]+/).filter(Boolean)
  const codes = words.filter(word => !word.startsWith('until:'))
  if (codes.length === 0) return { problem: 'codes', found: comment }
  const days = words.filter(word => word.startsWith('until:')).map(word => word.slice('until:'.length))
  const until = days.find(isDay)
  const wrong = days.find(day => day !== until)
  if (wrong !== undefined) return { problem: 'day', found: wrong || 'until:' }
  const why = reason.join(' -- ').trim()
  return why === '' ? { problem: 'reason', found: comment } : { codes, until, reason: why }
}
