import { type Diagnostic, isReported } from '../../diagnostic.ts'
import { type Fingerprinted, fingerprinted } from '../../fingerprint.ts'
import type { BaselineEntry } from './baseline-file.ts'

/** The findings of a run, matched with the entries of a baseline. */
export interface BaselineMatch {
  /** All findings of the run; those in the baseline are marked `isKnown`. */
  readonly diagnostics: readonly Diagnostic[]
  /** Entries for findings that are not in the baseline and may be put there. */
  readonly newEntries: readonly BaselineEntry[]
  /** Entries whose finding is gone. */
  readonly staleEntries: readonly BaselineEntry[]
}

/**
 * Matches findings with entries by their fingerprints. An entry is stale if nothing of its fingerprint was found and its
 * agreement was checked as a whole, as it is not when it has new errors.
 */
export function matchBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  wasChecked: (agreement: string) => boolean,
): BaselineMatch {
  const inBaseline = new Set(entries.map(({ fingerprint }) => fingerprint))
  const all = fingerprinted(diagnostics)
  const found = new Set(all.map(({ fingerprint }) => fingerprint))
  const isKnown = ({ diagnostic, fingerprint }: Fingerprinted) =>
    isReported(diagnostic) && inBaseline.has(fingerprint)
  const withNewErrors = new Set(
    all
      .filter(one => one.diagnostic.severity === 'error' && isReported(one.diagnostic) && !isKnown(one))
      .map(({ agreement }) => agreement),
  )
  return {
    diagnostics: all.map(one => (isKnown(one) ? { ...one.diagnostic, isKnown: true } : one.diagnostic)),
    newEntries: all.filter(one => isReported(one.diagnostic) && !isKnown(one) && !isOfSuppression(one)),
    staleEntries: entries.filter(
      ({ agreement, fingerprint }) =>
        !found.has(fingerprint) && wasChecked(agreement) && !withNewErrors.has(agreement),
    ),
  }
}

/** A mistake in a suppressing comment must be fixed, and cannot be put into a baseline. */
const isOfSuppression = ({ code }: Fingerprinted) => code.startsWith('ignore-')
