import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import type { Surroundings } from '../rules/rule.ts'
import { validateAgreement } from './agreement.ts'
import { claimedFormat } from './format.ts'
import { validateIndex } from './index-series.ts'
import { validateSettings } from './settings.ts'

/** Everything that is wrong with a file, whatever it is. */
export function validate(
  file: SourceFile,
  around: Pick<Surroundings, 'series' | 'files'>,
): readonly Diagnostic[] {
  switch (claimedFormat(file.text ?? '')) {
    case 'index/1':
      return validateIndex(file).diagnostics
    case 'workspace/1':
      return validateSettings(file).diagnostics
    default:
      return validateAgreement(file, around).diagnostics
  }
}
