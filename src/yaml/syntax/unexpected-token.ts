import type { Range } from '../location/location.ts'
import { withCut } from '../value/cut-text.ts'
import { quoted } from '../value/node.ts'
import { lineStart, wordFrom } from './line.ts'
import type { SyntaxProblem } from './syntax-problem.ts'

/** The syntax problem behind a token that the parser did not expect. */
export function unexpectedToken(end: number, at: number, text: string): SyntaxProblem {
  const [first = ''] = /^[^\r\n]*/.exec(text.slice(at, Math.max(end, at + 1))) ?? []
  const range: Range = [at, at + first.trimEnd().length]
  const before = text.slice(lineStart(at, text), at)
  const sign = text[at] ?? ''
  if (/[\]}]/.test(sign)) return { kind: 'bracket-extra', range: [at, at + 1], endsParsing: true }
  if (/[[{]/.test(sign)) return { kind: 'bracket-inside', range: [at, at + 1], endsParsing: true }
  if (sign === ',') return { kind: 'comma-extra', range: [at, at + 1] }
  if (sign === '-' && /^\s/.test(text.slice(at + 1))) return { kind: 'dash', range: [at, at + 1] }
  if (before.trim() === '') return { kind: 'indentation', range: wordFrom(at, text), endsParsing: true }
  if (/["']\s*$/.test(before)) return { kind: 'after-quote', range }
  if (/[\]}]\s*$/.test(before)) return { kind: 'after-bracket', range, endsParsing: true }
  if (/[|>][-+\d]*\s*$/.test(before)) return { kind: 'block-header', range }
  const [alias = ''] = /[*&]\S*\s+$/.exec(before) ?? []
  if (alias === '') return { kind: 'other', range, endsParsing: true }
  const whole = withCut(at - alias.length, range[1], text, () => false)
  return { kind: 'start', range: whole, meant: quoted(text.slice(...whole)) }
}
