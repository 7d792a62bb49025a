import { type Diagnostic, isReported } from '../../diagnostic.ts'
import { type Fingerprinted, fingerprinted } from '../../fingerprint.ts'
import type { BaselineEntry } from './baseline-file.ts'

/** The findings of a run, matched with the entries of a baseline. */
export interface BaselineMatch {
  /** All findings of the run; those in the baseline are marked `isKnown`. */
  readonly diagnostics: readonly Diagnostic[]
  /** Entries for the findings that are not in the baseline but may be added to it. */
  readonly newEntries: readonly BaselineEntry[]
  /** Entries that no finding matches any more. */
  readonly staleEntries: readonly BaselineEntry[]
}

/**
 * Matches findings with entries by their fingerprints. An entry is stale if no finding has its fingerprint although its
 * agreement was checked and has no new errors, which can hide other findings.
 */
export function matchBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
  wasChecked: (agreement: string) => boolean,
): BaselineMatch {
  const inBaseline = new Set(entries.map(({ fingerprint }) => fingerprint))
  const findings = fingerprinted(diagnostics)
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const isKnown = ({ diagnostic, fingerprint }: Fingerprinted) =>
    isReported(diagnostic) && inBaseline.has(fingerprint)
  const newFindings = findings.filter(finding => isReported(finding.diagnostic) && !isKnown(finding))
  const withNewErrors = new Set(
    newFindings.filter(({ diagnostic }) => diagnostic.severity === 'error').map(({ agreement }) => agreement),
  )
  return {
    diagnostics: findings.map(finding =>
      isKnown(finding) ? { ...finding.diagnostic, isKnown: true } : finding.diagnostic,
    ),
    newEntries: newFindings.filter(finding => !isOnSuppression(finding)),
    staleEntries: entries.filter(
      ({ agreement, fingerprint }) =>
        !found.has(fingerprint) && wasChecked(agreement) && !withNewErrors.has(agreement),
    ),
  }
}

/** Whether a finding is about a suppressing comment. Such a finding must be fixed, and cannot be accepted by a baseline. */
const isOnSuppression = ({ code }: Fingerprinted) => code.startsWith('ignore-')
