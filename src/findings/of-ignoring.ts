/** What can be wrong with a comment that asks for findings to be ignored. */
export interface IgnoringFindings {
  'ignore-unclear': { problem: IgnoreProblem; found: string }
  'ignore-code-unknown': { code: string; nearest: string | undefined }
  'ignore-not-possible': { code: string }
  'ignore-expired': { code: string; until: string; reason: string }
  'ignore-unused': { code: string }
}

/** What such a comment lacks, or has wrong: its first word, the codes, the reason, the day. */
export type IgnoreProblem = 'word' | 'codes' | 'reason' | 'day'
