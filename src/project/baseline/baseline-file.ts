import * as z from 'zod'
import { Failure } from '../../failure.ts'

/** An accepted finding: its fingerprint, and for people what the fingerprint is made of. */
const entry = z.strictObject({
  agreement: z.string(),
  path: z.string(),
  code: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
})

const baselineSchema = z.strictObject({ iop: z.literal('baseline/1'), findings: z.array(entry) })

export type BaselineEntry = Readonly<z.output<typeof entry>>

/** The entries of a baseline's text. Fails if the text is no baseline. */
export function baselineEntries(text: string, path: string): readonly BaselineEntry[] {
  const result = baselineSchema.safeParse(json(text))
  if (!result.success) throw new Failure('baseline-broken', { path })
  return result.data.findings
}

/** A text as JSON; undefined if it is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** The text of a baseline, an entry on each line in a fixed order, so that equal baselines have equal texts and branches merge. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ agreement, path, code, fingerprint }) => JSON.stringify({ agreement, path, code, fingerprint }))
    .toSorted()
    .map(line => `    ${line}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "iop": "baseline/1",\n  "findings": ${list}\n}\n`
}
