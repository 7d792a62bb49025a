import type { Finding, Path } from '../../finding.ts'

/** What can be a natural person's, of one kind. */
export interface PrivacyRule {
  /** What of a text is such data, in the order in which it stands. */
  readonly in: (text: string) => Iterable<string>
  readonly finding: (found: string, path: Path) => Finding
}
