import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { validateAgreement } from './agreement.ts'
import { claimedFormat } from './format.ts'
import { validateIndex } from './index-series.ts'
import { validateSettings } from './settings.ts'
import { withSeverityOverrides } from './severity.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Validates a file of any format. */
export function validate(file: SourceFile, context: WorkspaceContext): readonly Diagnostic[] {
  switch (claimedFormat(file.text ?? '')) {
    case 'index/1':
      return withSeverityOverrides(validateIndex(file, context).diagnostics, context.severityOverrides)
    case 'workspace/1':
      return withSeverityOverrides(validateSettings(file, context).diagnostics, context.severityOverrides)
    default:
      return validateAgreement(file, context).diagnostics
  }
}
