import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { Finding } from '../finding.ts'
import type { ReadingUse } from '../model/resolve-readings.ts'
import type { Written } from '../schema/agreement.ts'

/** What a rule sees besides the agreement as written. */
export interface RuleContext {
  /** What the agreement means. */
  readonly model: Agreement
  /** Where readings are put in. */
  readonly uses: readonly ReadingUse[]
  readonly file: NamedFile
  /** Another file, before this one, that has the same name. */
  readonly first: NamedFile | undefined
  readonly series: readonly IndexSeries[]
  /** The workspace's files of agreements, in order. */
  readonly files: readonly NamedFile[]
  /** What another agreement of the workspace means. */
  readonly agreementNamed: (name: string) => Agreement | undefined
}

export interface NamedFile {
  readonly path: string
  /** Without folder and ending: what its id should be. */
  readonly name: string
}

/** One thing that must hold in an agreement. It sees only blocks whose shape is right, and stand-ins for others. */
export type Rule = (written: Written, surroundings: RuleContext) => Iterable<Finding>
