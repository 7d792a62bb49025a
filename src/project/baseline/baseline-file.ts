import * as z from 'zod'
import { Failure } from '../../failure.ts'

/** A finding that may stand, since it did so when somebody last looked: its fingerprint, and what that is of. */
const entry = z.strictObject({
  agreement: z.string(),
  path: z.string(),
  code: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
})

const baselineSchema = z.strictObject({ iop: z.literal('baseline/1'), findings: z.array(entry) })

export type Entry = Readonly<z.output<typeof entry>>

/** The entries of a baseline's text; what cannot be understood as one is a failure, and never an empty one. */
export function entriesOf(text: string, path: string): readonly Entry[] {
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

/** Entries as the text of a baseline: sorted, one a line, so that it is the same for the same and branches can merge. */
export function baselineText(entries: readonly Entry[]): string {
  const lines = entries
    .map(({ agreement, path, code, fingerprint }) => ({ agreement, path, code, fingerprint }))
    .map(one => JSON.stringify(one))
    .toSorted()
    .map(line => `    ${line}`)
  const listed = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "iop": "baseline/1",\n  "findings": ${listed}\n}\n`
}
