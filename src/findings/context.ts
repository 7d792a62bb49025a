import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { ReadingUse } from '../model/resolve-readings.ts'
import type { Written } from '../schema/agreement.ts'
import type { FieldRoles } from '../schema/fields/field-roles.ts'
import type { StatedSum } from './facts/stated-sum.ts'

export interface NamedFile {
  readonly path: string
  /** The file's name without folder and ending, which its id should be. */
  readonly name: string
}

/**
 * What must be free of errors in shape for a check to run: blocks of the agreement, the keys of its parties, the indices
 * of the workspace. With `one-frequency`, all values of an index are of years, all of quarters, or all of months.
 */
export type Need = keyof Written | 'party-keys' | 'indices' | 'one-frequency'

/** What a check of an agreement sees besides the written agreement. */
export interface AgreementContext {
  /** What the agreement means. */
  readonly model: Agreement
  /** The places that refer to readings. */
  readonly uses: readonly ReadingUse[]
  readonly file: NamedFile
  /** An earlier file of the workspace with the same name. */
  readonly first: NamedFile | undefined
  /** The sums that the document states, computed once for all checks. */
  readonly statedSums: () => readonly StatedSum[]
  /** The roles of the fields of an agreement. */
  readonly roles: FieldRoles
  readonly series: readonly IndexSeries[]
  /** The agreement files of the workspace, in order. */
  readonly files: readonly NamedFile[]
  /** Looks up another agreement of the workspace by the name of its file. */
  readonly agreementNamed: (name: string) => Agreement | undefined
  /** Whether all of these are free of errors in shape, for a check that needs them in one of its cases only. */
  readonly isWhole: (...needed: readonly Need[]) => boolean
}

/** What a check of an index sees besides the index. */
export interface IndexContext {
  /** An earlier file of the workspace that contains an index with the same id. */
  readonly first: NamedFile | undefined
}

/** What a check of a workspace's settings sees besides them. */
export interface SettingsContext {
  /** Every code, and whether the settings may give it another severity. */
  readonly kinds: Readonly<Record<string, { readonly isSettable: boolean }>>
  /** An earlier file of settings in the workspace. */
  readonly first: NamedFile | undefined
  /** The ids of the workspace's indices. */
  readonly indices: readonly string[]
}
