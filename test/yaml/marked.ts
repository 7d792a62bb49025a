import type { Diagnostic } from '../../src/diagnostic.ts'
import type { Span } from '../../src/finding.ts'
import { validateFile } from '../../src/validate/validate-file.ts'
import { alone } from '../alone.ts'

const blocks: Readonly<Record<string, string>> = {
  iop: 'iop: agreement/1',
  id: 'id: a',
  version: 'version: 1',
  title: 'title: Natthärbärge',
  parties:
    'parties:\n  kommunen: { name: Exempel kommun, sector: public }\n  foreningen: { name: Föreningen, sector: civil }',
  term: 'term: { from: 2024-01-01, to: 2025-12-31, source: 1 }',
  contributions: 'contributions:\n  kommunen: { from: kommunen, cash: 500000, source: 2 }',
  grants: 'grants:\n  natt: { from: kommunen, to: foreningen, amount: 500000, source: 2 }',
  payouts: 'payouts: { every: year, in: january, source: 3 }',
}

/**
 * An agreement that is right but for some of its lines: each block that they begin stands in place of its own. Lines that
 * say what they are a file of are one by themselves.
 */
export function agreementWith(lines: string): string {
  if (lines.startsWith('iop:')) return lines
  const written = new Set([...lines.matchAll(/^[^\s\w]*(\w+)/gm)].map(([, block]) => block))
  const others = Object.entries(blocks).filter(([block]) => !written.has(block))
  return [...others.map(([, block]) => block), lines].join('\n')
}

/** What a text says, and where its marks stand: « and » around a token to edit, ‹ and › around a token that has to do with it. */
export const unmarked = (marked: string): string => marked.replaceAll(/[«»‹›]/g, '')

/** The text with what is found in it marked. */
export function remarked(
  text: string,
  found: readonly (Span & { readonly labels: readonly Span[] })[],
): string {
  const marks = found.flatMap(diagnostic => [
    ...marksOf(diagnostic, '«', '»'),
    ...diagnostic.labels.flatMap(label => marksOf(label, '‹', '›')),
  ])
  // From the end, so that the offsets before stay right; where two meet, one ends before the other begins.
  const fromTheEnd = marks.toSorted((a, b) => b.at - a.at || a.order - b.order)
  return fromTheEnd.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text)
}

const marksOf = ({ start, end }: Span, opening: string, closing: string) => [
  { at: start, mark: opening, order: 0 },
  { at: end, mark: closing, order: 1 },
]

/** What is wrong with an agreement that stands alone, without what a whole one would be advised of. */
export const found = (text: string): readonly Diagnostic[] =>
  validateFile({ path: 'a.yaml', text }, alone).filter(
    ({ severity, code }) => severity === 'error' || code === 'text-cut',
  )
