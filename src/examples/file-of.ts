import { type Example, linesOf } from './example.ts'

/** The agreement of all examples; nothing can be said against it. */
const agreement = (id: string) => `iop: agreement/1
id: ${id}
version: 1
title: Natthärbärge
registration: KS 2023/112
parties:
  kommunen: { name: Exempel kommun, sector: public, orgNumber: 212000-0449 }
  foreningen: { name: Föreningen, sector: civil }
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, in: january, source: 3 }
duties:
  motet:
    kind: follow-up
    what: Möte
    schedule: { every: year, in: may }
    source: 4
`

/** The whole file that an example is some lines of. */
export function fileOf(lines: string, { isWhole, without = [] }: Partial<Example>, id: string): string {
  if (isWhole) return linesOf(lines)
  const blocks = blocksOf(agreement(id))
  for (const block of without) blocks.delete(block)
  return [...new Map([...blocks, ...blocksOf(linesOf(lines))]).values()].join('')
}

/** The blocks of a file by their keys, in its order; those of one key together. */
function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const block of text.split(/^(?=\S)/m)) {
    const key = /^[^:\n]*/.exec(block)?.[0] ?? ''
    blocks.set(key, (blocks.get(key) ?? '') + block)
  }
  return blocks
}
