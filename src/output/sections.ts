import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Assumption } from '../domain/assumptions/assumption.ts'
import { grouped } from '../domain/grouped.ts'
import { withoutPrivateDataIn } from '../findings/private-data.ts'
import { assumptionText } from '../messages/words.ts'
import { legend } from './amount-text.ts'
import type { Layout } from './layout.ts'
import { wrap } from './wrap.ts'

/** The part of a screen about one agreement: its id and title, and under them the body. */
export const agreementSection = ({ id, title }: Agreement, body: string, { paint, width }: Layout): string =>
  [paint.heading(id), ...wrap(title, width).map(line => paint.quiet(line)), body].join('\n')

/** A screen: the parts, or a text if there are none, and below them the legend and the assumptions. */
export function sections(
  parts: readonly string[],
  nothing: string,
  assumptions: readonly Assumption[],
  layout: Layout,
): string {
  const shown = parts.length > 0 ? parts : [nothing]
  const notes = [legend(assumptions, layout.words), assumptionNotes(assumptions, layout)]
  return [...shown, ...notes.filter(note => note !== '')].join('\n\n')
}

/** The assumptions behind the amounts, by agreement. */
function assumptionNotes(assumptions: readonly Assumption[], { words, paint, width }: Layout): string {
  const byAgreement = grouped(withoutPrivateDataIn(assumptions), ({ agreement }) => agreement)
  const lines = [...byAgreement].flatMap(([agreement, ofAgreement]) => [
    agreement,
    ...ofAgreement.flatMap(assumption => bulleted(assumptionText(words, assumption), width)),
  ])
  return lines.length === 0 ? '' : [paint.heading(words.tables.assumptions), ...lines].join('\n')
}

const bulleted = (text: string, width: number) =>
  wrap(text, width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))
