import type { Exact } from './domain/money/exact.ts'

/** The reasons for which the program cannot do what was asked, with the arguments of their messages. */
export interface Failures {
  'folder-gone': Record<never, never>
  'no-workspace': { folder: string }
  'nothing-matched': { pattern: string; isQuoted: boolean }
  'no-agreements': { folder: string }
  'agreement-not-found': { id: string; nearest: string | undefined; known: readonly string[] }
  'file-not-found': { path: string }
  'not-a-file': { path: string }
  'not-permitted': { path: string }
  'not-an-agreement': { path: string }
  'not-valid': { path: string; code: string; others: number }
  'code-unknown': { code: string; nearest: string | undefined }
  'unknown-command': { command: string; nearest: string | undefined }
  'option-before-command': { option: string }
  'unknown-option': { option: string; nearest: string | undefined }
  'option-value': { option: string; value: string; expected: string }
  'option-needs-value': { option: string }
  'several-to-one-place': { first: string; second: string; file: string | undefined }
  'two-versions': Record<never, never>
  'revision-unknown': { revision: string; fetch: string | undefined }
  'no-common-revision': { one: string; other: string; fetch: string | undefined }
  'no-repository': { folder: string }
  'not-written': { path: string }
  'not-printed': Record<never, never>
  'stdin-not-readable': Record<never, never>
  'several-names': { path: string }
  'owner-not-kept': { path: string }
  'changed-meanwhile': { path: string }
  'not-whole': { path: string }
  'driver-taken': { setting: string; value: string }
  'commit-unknown': { ref: string; fetch: string | undefined }
  'option-needs-other': { option: string; other: string }
  'baseline-missing': { path: string }
  'baseline-broken': { path: string }
  'options-conflict': { one: string; other: string }
  'language-unknown': { value: string }
  'index-not-found': { index: string; nearest: string | undefined; known: readonly string[] }
  'index-published': { index: string; year: number; percent: Exact | undefined }
}

/** Thrown where the program cannot do what was asked; `cli/guarded.ts` prints its message, with exit code 2. */
export class Failure<C extends keyof Failures = keyof Failures> extends Error {
  readonly code: C
  readonly args: Failures[C]

  constructor(code: C, args: Failures[C]) {
    super(code)
    this.code = code
    this.args = args
  }
}
