import type { Fact, FactPath } from './fact.ts'

/** A difference between two versions of an agreement in one place. Paths are those of the new version. */
export type Change =
  | { readonly kind: 'added'; readonly path: FactPath; readonly new: Fact }
  | { readonly kind: 'removed'; readonly path: FactPath; readonly old: Fact }
  | { readonly kind: 'changed'; readonly path: FactPath; readonly old: Fact; readonly new: Fact }
  | Rekeyed

/** The same item under another key, or in another place. */
export interface Rekeyed {
  readonly kind: 'renamed' | 'moved'
  readonly path: FactPath
  readonly from: FactPath
}

export const isRekeyed = (change: Change): change is Rekeyed =>
  change.kind === 'renamed' || change.kind === 'moved'
