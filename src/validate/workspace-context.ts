import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { NamedFile } from '../findings/context.ts'
import type { SeverityOverrides } from './severity-overrides.ts'

/** The workspace that a file is checked in: its files by format, and its settings. */
export interface WorkspaceContext {
  readonly series: readonly IndexSeries[]
  /** The files of agreements, in order. */
  readonly files: readonly NamedFile[]
  /**
   * The model of the agreement with a name, read once, if there is such a file and its shape is right. Semantic checks are left out,
   * since they can look at agreements that look at each other.
   */
  readonly agreementNamed: (name: string) => Agreement | undefined
  /** The files of indices, named by their ids. */
  readonly indices: readonly NamedFile[]
  /** Whether a file claims to be an index and cannot be read as one. */
  readonly isIndexBroken: boolean
  /** The severities that the settings change. */
  readonly severityOverrides: SeverityOverrides
  /** The files of settings, of which only the first applies. */
  readonly settings: readonly NamedFile[]
}

/** The first of several files that must be one, if `path` is a later one of them. */
export function firstOf(files: readonly NamedFile[], path: string): NamedFile | undefined {
  const [first] = files
  return first?.path !== path && files.some(file => file.path === path) ? first : undefined
}

/** The first file with a name, if `path` is a later file with the same name. */
export const firstNamed = (files: readonly NamedFile[], name: string, path: string): NamedFile | undefined =>
  firstOf(
    files.filter(file => file.name === name),
    path,
  )
