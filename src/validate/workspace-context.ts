import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { NamedFile } from '../findings/context.ts'
import type { SeverityOverrides } from './severity-overrides.ts'

/** The workspace that a file is checked in: its other files, by what they are, and its settings. */
export interface WorkspaceContext {
  readonly series: readonly IndexSeries[]
  /** The files of agreements, in order. */
  readonly files: readonly NamedFile[]
  /** The model of the agreement in a file of a name, if there is one and its shape is right. */
  readonly agreementNamed: (name: string) => Agreement | undefined
  /** The files of indices, named by their ids. */
  readonly indices: readonly NamedFile[]
  /** Whether a file claims to be an index and cannot be read as one. */
  readonly isIndexBroken: boolean
  /** The severities that the settings change. */
  readonly severityOverrides: SeverityOverrides
  /** The files of settings, of which only the first counts. */
  readonly settings: readonly NamedFile[]
}

/** The first file of a name, if `path` is a later file of the same name. */
export function firstOf(files: readonly NamedFile[], name: string, path: string): NamedFile | undefined {
  const all = files.filter(file => file.name === name)
  const isOneOfThem = all.some(file => file.path === path)
  return isOneOfThem && all[0]?.path !== path ? all[0] : undefined
}
