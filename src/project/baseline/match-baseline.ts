import { type Diagnostic, isReported } from '../../diagnostic.ts'
import { type Fingerprinted, fingerprinted } from '../../fingerprint.ts'
import type { Entry } from './baseline-file.ts'

/** A run held against a baseline. */
export interface Compared {
  /** All findings of the run, those marked that stand in the baseline. */
  readonly diagnostics: readonly Diagnostic[]
  /** What could be put in the baseline, and is not there. */
  readonly fresh: readonly Entry[]
  /** Entries of which nothing was found. */
  readonly gone: readonly Entry[]
}

/**
 * Holds the findings of a run against the entries of a baseline. An entry is gone where its agreement was looked at as a
 * whole, which one with new errors was not, and nothing of the kind was found.
 */
export function compared(
  diagnostics: readonly Diagnostic[],
  entries: readonly Entry[],
  wasChecked: (agreement: string) => boolean,
): Compared {
  const inBaseline = new Set(entries.map(({ fingerprint }) => fingerprint))
  const all = fingerprinted(diagnostics)
  const found = new Set(all.map(({ fingerprint }) => fingerprint))
  const isKnown = ({ diagnostic, fingerprint }: Fingerprinted) =>
    isReported(diagnostic) && inBaseline.has(fingerprint)
  const broken = new Set(
    all
      .filter(one => one.diagnostic.severity === 'error' && isReported(one.diagnostic) && !isKnown(one))
      .map(({ agreement }) => agreement),
  )
  return {
    diagnostics: all.map(one => (isKnown(one) ? { ...one.diagnostic, isKnown: true } : one.diagnostic)),
    fresh: all.filter(one => isReported(one.diagnostic) && !isKnown(one) && !isOfIgnoring(one)),
    gone: entries.filter(
      ({ agreement, fingerprint }) =>
        !found.has(fingerprint) && wasChecked(agreement) && !broken.has(agreement),
    ),
  }
}

/** What is wrong with a comment that asks for something to be ignored is to be mended, and not put aside. */
const isOfIgnoring = ({ code }: Fingerprinted) => code.startsWith('ignore-')
