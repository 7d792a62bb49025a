import type { Diagnostic } from '../diagnostic.ts'
import type { SourceFile } from '../files.ts'
import { claimedFormat } from './file-format.ts'
import { withSeverityOverrides } from './severity-overrides.ts'
import { validateAgreement } from './validate-agreement.ts'
import { validateIndex } from './validate-index.ts'
import { validateSettings } from './validate-settings.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Validates a file of any format. */
export function validateFile(file: SourceFile, context: WorkspaceContext): readonly Diagnostic[] {
  switch (claimedFormat(file.text ?? '')) {
    case 'index/1':
      return withSeverityOverrides(validateIndex(file, context).diagnostics, context.severityOverrides)
    case 'workspace/1':
      return withSeverityOverrides(validateSettings(file, context).diagnostics, context.severityOverrides)
    default:
      return validateAgreement(file, context).diagnostics
  }
}
