import type { WorkspaceContext } from '../src/validate/workspace-context.ts'

/** The workspace of a file beside which there is no other. */
export const alone: WorkspaceContext = {
  series: [],
  files: [],
  indices: [],
  isIndexBroken: false,
  settings: [],
  severityOverrides: {},
  agreementNamed: () => undefined,
}
