import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { NamedFile } from '../findings/context.ts'
import type { SeverityOverrides } from './severity.ts'

/** What a file is held against besides itself: the files of its workspace, by what they are. */
export interface WorkspaceContext {
  readonly series: readonly IndexSeries[]
  /** Agreements, by the names of their files. */
  readonly files: readonly NamedFile[]
  /** What the agreement of a name means, if there is one whose shape is right. */
  readonly agreementNamed: (name: string) => Agreement | undefined
  /** Indices, by their ids. */
  readonly indices: readonly NamedFile[]
  /** Whether a file that says it is an index cannot be read as one. */
  readonly isIndexBroken: boolean
  /** How grave findings are here, where that is not as usual. */
  readonly severityOverrides: SeverityOverrides
  /** Settings; only the first count. */
  readonly settings: readonly NamedFile[]
}

/** The first file of a name, where `path` is another of that name. */
export function firstOf(files: readonly NamedFile[], name: string, path: string): NamedFile | undefined {
  const all = files.filter(file => file.name === name)
  const isOneOfThem = all.some(file => file.path === path)
  return isOneOfThem && all[0]?.path !== path ? all[0] : undefined
}
