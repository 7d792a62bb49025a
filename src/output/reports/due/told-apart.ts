import type { Agreement } from '../../../domain/agreement/agreement.ts'
import { grouped } from '../../../domain/grouped.ts'
import type { Timeline } from '../../../domain/timeline/timeline.ts'
import type { DueRow } from '../../../domain/views/expiry.ts'
import type { Words } from '../../../messages/words.ts'
import { keyOf } from './due-fields.ts'
import { dueText } from './due-text.ts'

/** A row, and the agreement that it is about. */
export interface DueInAgreement {
  readonly agreement: Agreement
  readonly row: DueRow
  /** The key of what it is about, where another row has the same day and text. */
  readonly key: string | undefined
}

/** The text of a row. */
export function rowText({ agreement, row, key }: DueInAgreement, words: Words): string {
  const text = dueText(agreement, row, words)
  return key === undefined ? text : `${key}: ${text}`
}

/** Rows in their order; those that would read alike have the key of what they are about. */
export function toldApart(
  due: readonly { readonly timeline: Timeline; readonly row: DueRow }[],
  words: Words,
): DueInAgreement[] {
  const known = due.map(({ timeline: { agreement }, row }) => ({ agreement, row, key: undefined }))
  const shownOf = (told: DueInAgreement) => `${told.agreement.id} ${told.row.day} ${rowText(told, words)}`
  const alike = grouped(known, shownOf)
  return known.map(told => {
    const isAlone = alike.get(shownOf(told))?.length === 1
    return isAlone ? told : { ...told, key: keyOf(told.row) }
  })
}
