import type { Example } from './parts.ts'

/** The agreement that examples change. It has no findings. */
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
groups:
  styrgrupp:
    name: Styrgruppen
    members: [kommunen, foreningen]
    meets: { every: year, in: may }
    source: 4
`

/** The whole file of an example. Unless its lines are a whole file, their blocks replace blocks of the common agreement. */
export function fileOf(lines: string, { isWhole, without = [] }: Partial<Example>, id: string): string {
  if (isWhole) return linesOf(lines)
  const blocks = blocksOf(agreement(id))
  for (const block of without) blocks.delete(block)
  return [...new Map([...blocks, ...blocksOf(linesOf(lines))]).values()].join('')
}

/** The blocks of a file by key, in the order of the file. Blocks with the same key are joined. */
function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const block of text.split(/^(?=\S)/m)) {
    const key = /^[^:\n]*/.exec(block)?.[0] ?? ''
    blocks.set(key, (blocks.get(key) ?? '') + block)
  }
  return blocks
}

/** The lines of an example without the line break that the literal begins with. */
export const linesOf = (text: string): string => text.replace(/^\n/, '')

/** The other files of the workspace of an example: two indices, and the predecessor that some examples name. */
export const exampleWorkspace: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: 'opi.yaml',
    text: indexFile('OPI', 'percent-change', 'percent', {
      ...{ 2015: '2.2', 2016: '2.6', 2017: '2.7', 2018: '2.6', 2019: '2.7' },
      ...{ 2020: '3.0', 2021: '1.5', 2022: '1.9', 2023: '4.6' },
    }),
  },
  {
    path: 'kpi.yaml',
    text: indexFile('KPI', 'level', 'number', {
      ...{ '2016-10': '318.00', '2017-10': '323.38', '2018-10': '330.72', '2019-10': '336.04' },
    }),
  },
  {
    path: 'linkoping-2021-utsatta.yaml',
    text: fileOf('term: { from: 2021-10-01, to: 2023-09-30, source: 1 }\n', {}, 'linkoping-2021-utsatta'),
  },
]

function indexFile(
  id: string,
  kind: string,
  field: string,
  values: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(values).map(
    ([period, value]) =>
      `  - { period: ${period}, ${field}: ${value}, status: final, knownBy: ${period.slice(0, 4)}-12-31, source: scb.se }\n`,
  )
  return `iop: index/1\nid: ${id}\nname: ${id}\npublisher: SCB\nkind: ${kind}\nvalues:\n${lines.join('')}`
}
