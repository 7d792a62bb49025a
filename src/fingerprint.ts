import { createRequire } from 'node:module'
import type { Diagnostic } from './diagnostic.ts'
import { nameOf } from './files.ts'

/** A finding, the fingerprint by which it is recognised in the next run, and for people what the fingerprint is made of. */
export interface Fingerprinted {
  readonly diagnostic: Diagnostic
  readonly fingerprint: string
  readonly code: string
  /** The file's name without folder and ending, which is its id. */
  readonly agreement: string
  readonly path: string
}

/**
 * The findings of a run with their fingerprints: a hash of code, agreement, path by keys, and the finding's number among
 * those alike. Lines, messages and folders are left out, so that an edit elsewhere changes no fingerprint.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[]): Fingerprinted[] {
  // Loaded late, since it takes long and most runs ask for no fingerprints.
  const { createHash } = createRequire('/')('node:crypto') as typeof import('node:crypto')
  const seen = new Map<string, number>()
  return diagnostics.map(diagnostic => {
    const { code, file, keys } = diagnostic
    const agreement = nameOf(file)
    const made = JSON.stringify([code, agreement, ...keys])
    const before = seen.get(made) ?? 0
    seen.set(made, before + 1)
    const fingerprint = createHash('sha256').update(`${made}${before}`).digest('hex')
    return { diagnostic, fingerprint, code, agreement, path: keys.join('.') }
  })
}
