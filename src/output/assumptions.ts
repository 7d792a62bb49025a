import type { Assumption, AssumptionCode } from '../domain/assumptions/assumption.ts'
import type { Words } from '../messages/words.ts'
import { grouped } from './grouped.ts'
import type { Layout } from './layout.ts'
import { wrap } from './wrap.ts'

export const assumptionText = <C extends AssumptionCode>(
  words: Words,
  { code, args }: Assumption<C>,
): string => words.assumptions[code](args)

/** The notes under a table: what the figures rest on, by agreement. */
export function assumptionNotes(assumptions: readonly Assumption[], { words, paint, width }: Layout): string {
  const byAgreement = grouped(assumptions, ({ agreement }) => agreement)
  const lines = [...byAgreement].flatMap(([agreement, own]) => [
    agreement,
    ...own.flatMap(assumption => bulleted(assumptionText(words, assumption), width)),
  ])
  return lines.length === 0 ? '' : [paint.heading(words.tables.assumptions), ...lines].join('\n')
}

const bulleted = (text: string, width: number) =>
  wrap(text, width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))
