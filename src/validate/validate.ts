import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { validateAgreement } from './agreement.ts'
import { claimedFormat } from './format.ts'
import { graded } from './graded.ts'
import { validateIndex } from './index-series.ts'
import { validateSettings } from './settings.ts'
import type { Around } from './surroundings.ts'

/** Everything that is wrong with a file, whatever it is. */
export function validate(file: SourceFile, around: Around): readonly Diagnostic[] {
  switch (claimedFormat(file.text ?? '')) {
    case 'index/1':
      return graded(validateIndex(file, around).diagnostics, around.grades)
    case 'workspace/1':
      return graded(validateSettings(file, around).diagnostics, around.grades)
    default:
      return validateAgreement(file, around).diagnostics
  }
}
