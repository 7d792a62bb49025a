import type { Diagnostic } from '../../diagnostic.ts'
import type { Checked } from './checked.ts'

/** What came of looking at files, for the forms that other programs read. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly Checked[]
  /** A file by its path in the project, as the service that shows the results knows it. */
  readonly inProject: (file: string) => string
}
