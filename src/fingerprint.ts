import { createRequire } from 'node:module'
import type { Diagnostic } from './diagnostic.ts'
import { nameOf } from './files.ts'

/** A finding, the fingerprint by which the next run recognises it, and the parts of the fingerprint for people. */
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
 * those with the same of these. Lines, messages and folders are left out, so that an edit elsewhere changes no fingerprint.
 */
export function fingerprinted(diagnostics: readonly Diagnostic[]): Fingerprinted[] {
  // Loaded when needed: loading takes long, and most runs make no fingerprints.
  const { createHash } = createRequire('/')('node:crypto') as typeof import('node:crypto')
  const seen = new Map<string, number>()
  return diagnostics.map(diagnostic => {
    const { code, file, keys } = diagnostic
    const agreement = nameOf(file)
    const identity = JSON.stringify([code, agreement, ...keys])
    const number = seen.get(identity) ?? 0
    seen.set(identity, number + 1)
    const fingerprint = createHash('sha256').update(`${identity}${number}`).digest('hex')
    return { diagnostic, fingerprint, code, agreement, path: keys.join('.') }
  })
}
