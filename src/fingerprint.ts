import { createRequire } from 'node:module'
import type { Diagnostic } from './diagnostic.ts'
import { nameOf } from './files.ts'

/** A finding, what it is known by from one run to the next, and what that is made of, for people. */
export interface Fingerprinted {
  readonly diagnostic: Diagnostic
  readonly fingerprint: string
  readonly code: string
  /** The file's name without folder and ending, which is its id. */
  readonly agreement: string
  readonly path: string
}

/**
 * The findings of a run with their fingerprints: of code, agreement and path by keys, and the how manieth it is of those
 * alike. Neither lines nor words nor folders are in it, so that an edit elsewhere moves none.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[]): Fingerprinted[] {
  // Loading it takes longer than much of a run that asks for no fingerprints.
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
