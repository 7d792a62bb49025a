import * as z from 'zod'
import { Failure } from '../../failure.ts'

/** A finding that is accepted until it is fixed: its fingerprint, and for people what the fingerprint is made of. */
const entry = z.strictObject({
  agreement: z.string(),
  path: z.string(),
  code: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
})

const baselineSchema = z.strictObject({ iop: z.literal('baseline/1'), findings: z.array(entry) })

export type BaselineEntry = Readonly<z.output<typeof entry>>

/** The entries of a baseline's text. A text that is no baseline is a failure, and never an empty baseline. */
export function baselineEntries(text: string, path: string): readonly BaselineEntry[] {
  const result = baselineSchema.safeParse(json(text))
  if (!result.success) throw new Failure('baseline-broken', { path })
  return result.data.findings
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Entries as the text of a baseline, sorted, one a line, so that the same entries give the same text and branches merge. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ agreement, path, code, fingerprint }) => ({ agreement, path, code, fingerprint }))
    .map(one => JSON.stringify(one))
    .toSorted()
    .map(line => `    ${line}`)
  const listed = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "iop": "baseline/1",\n  "findings": ${listed}\n}\n`
}
