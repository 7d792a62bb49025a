import type { Agreement } from '../../../domain/agreement/agreement.ts'
import type { SplitRow } from '../../../domain/views/split-over.ts'

/** The share of a party in a period, and the agreement. */
export interface PartyShare extends SplitRow {
  readonly agreement: Agreement
}
