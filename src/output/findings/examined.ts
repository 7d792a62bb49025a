import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { CheckedCounts } from '../../messages/words.ts'
import { counted } from './by-severity.ts'
import type { Checked } from './checked.ts'

/** What came of looking at files, for the forms that other programs read. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly Checked[]
  /** A file by its path in the project, as the service that shows the results knows it. */
  readonly inProject: (file: string) => string
}

/** What is told in every form: how many files and findings there are, and how many findings that are not reported. */
export function countsOf({ diagnostics, files }: Examined): CheckedCounts {
  const reported = diagnostics.filter(isReported)
  const known = diagnostics.filter(({ isKnown }) => isKnown).length
  const ignored = diagnostics.length - reported.length - known
  return { files: files.length, ...counted(reported), ignored, known }
}
