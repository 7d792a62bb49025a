import type { Found } from '../finding.ts'
import type { Need } from './context.ts'
import type { kinds } from './lists/kinds.ts'
import type { texts } from './lists/texts.ts'
import type { PrivacySearch } from './parts.ts'

export type Code = keyof typeof kinds

/** The arguments of the texts of each code. */
export type Findings = { readonly [C in Code]: Parameters<(typeof texts)[C]['sv']>[0] }

/** A finding of a check: a path in the data and the arguments of its texts, without a place in the file or a severity. */
export interface Finding<C extends Code = Code> extends Found<Findings[C]> {
  readonly code: C
}

/** A check with its code and its needs. */
export interface CheckOf<Checked, Context> {
  readonly code: Code
  readonly needs: readonly Need[]
  readonly check: (checked: Checked, context: Context) => Iterable<Found<Findings[Code]>>
}

/** A search for personal data with its code. */
export interface PrivacySearchOf extends PrivacySearch<Findings[Code]> {
  readonly code: Code
}
