import type { Agreement } from '../domain/agreement/agreement.ts'
import type { IndexSeries } from '../domain/index/series.ts'
import type { ReadingUse } from '../model/resolve-readings.ts'
import type { Written } from '../schema/agreement.ts'
import type { FieldRoles } from '../schema/fields/field-roles.ts'

export interface NamedFile {
  readonly path: string
  /** Without folder and ending: what its id should be. */
  readonly name: string
}

/**
 * What a check can need to see whole: blocks of the agreement, the keys of its parties, the indices of the workspace; in
 * an index values whose periods can be put after each other, since they are all of one frequency.
 */
export type Need = keyof Written | 'party-keys' | 'indices' | 'one-frequency'

/** What a check of an agreement sees besides the agreement as written. */
export interface AgreementContext {
  /** What the agreement means. */
  readonly model: Agreement
  /** Where readings are put in. */
  readonly uses: readonly ReadingUse[]
  readonly file: NamedFile
  /** Another file, before this one, that has the same name. */
  readonly first: NamedFile | undefined
  /** The roles of the fields of an agreement. */
  readonly roles: FieldRoles
  readonly series: readonly IndexSeries[]
  /** The workspace's files of agreements, in order. */
  readonly files: readonly NamedFile[]
  /** What another agreement of the workspace means. */
  readonly agreementNamed: (name: string) => Agreement | undefined
  /** Whether the shape of all of these is right, for a check that needs them in one case only. */
  readonly isWhole: (...needed: readonly Need[]) => boolean
}

/** What a check of an index sees besides the index. */
export interface IndexContext {
  /** Another file, before this one, that has the same name. */
  readonly first: NamedFile | undefined
}

/** What a check of a workspace's settings sees besides them. */
export interface SettingsContext {
  /** Every code, and whether the settings may give it another severity. */
  readonly kinds: Readonly<Record<string, { readonly isSettable: boolean }>>
  /** Another file of settings, before this one. */
  readonly first: NamedFile | undefined
  /** The ids of the workspace's indices. */
  readonly indices: readonly string[]
}
