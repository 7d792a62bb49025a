import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { validateAgreement } from './agreement.ts'
import { claimedFormat } from './format.ts'
import { validateIndex } from './index-series.ts'
import { validateSettings } from './settings.ts'
import type { Around } from './surroundings.ts'

/** Everything that is wrong with a file, whatever it is. */
export function validate(file: SourceFile, around: Around): readonly Diagnostic[] {
  switch (claimedFormat(file.text ?? '')) {
    case 'index/1':
      return validateIndex(file, around).diagnostics
    case 'workspace/1':
      return validateSettings(file, around).diagnostics
    default:
      return validateAgreement(file, around).diagnostics
  }
}
