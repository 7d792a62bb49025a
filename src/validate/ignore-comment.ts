import { type Day, isDay } from '../domain/calendar/day.ts'
import type { SuppressionMistake } from '../problems.ts'

/** What a comment asks to be ignored: findings with these codes, for a reason, perhaps until a day and on it. */
export interface Ignore {
  readonly codes: readonly string[]
  readonly until: Day | undefined
  readonly reason: string
}

/** Why a comment that asks for something to be ignored is not understood. */
export interface Unclear {
  readonly problem: SuppressionMistake
  readonly found: string
}

/** Whether a text may ask for findings to be ignored anywhere. */
export const mayIgnore = (text: string): boolean => asks.test(text)

const asks = /#\s*iop[-_ ]?ignore\b/i

/** `# iop-ignore CODE, CODE until:DAY -- reason`; nothing, where a comment asks for no such thing. */
export function ignoreOf(comment: string): Ignore | Unclear | undefined {
  const [, word, rest = ''] = /^#\s*(iop[-_ ]?ignore)\b(.*)$/is.exec(comment) ?? []
  if (word === undefined) return undefined
  if (word !== 'iop-ignore') return { problem: 'word', found: word }
  const [asked = '', ...reason] = rest.split(/\s--(?:\s|$)/)
  const words = asked.split(/[\s,]+/).filter(Boolean)
  const codes = words.filter(word => !word.startsWith('until:'))
  if (codes.length === 0) return { problem: 'codes', found: comment }
  const days = words.filter(word => word.startsWith('until:')).map(word => word.slice('until:'.length))
  const until = days.find(isDay)
  const wrong = days.find(day => day !== until)
  if (wrong !== undefined) return { problem: 'day', found: wrong || 'until:' }
  const why = reason.join(' -- ').trim()
  return why === '' ? { problem: 'reason', found: comment } : { codes, until, reason: why }
}
