import { isPlainObject } from '../plain-object.ts'
import { scalarText } from '../scalar-text.ts'

/** Where in a document something stands: a clause by its number or heading, or a place in a document that is named. */
export type StatedSource = string | SourcePlace

export interface SourcePlace {
  readonly document?: string | undefined
  readonly clause?: string | undefined
  readonly pages?: string | undefined
  readonly url?: string | undefined
}

/** A source on a line; `pages` puts pages into words. */
export function sourceLine(source: StatedSource, pages: (pages: string) => string): string {
  if (typeof source === 'string') return source
  const { document, clause, pages: stated, url } = source
  const parts = [document, clause, stated === undefined ? undefined : pages(stated), url]
  return parts.filter(part => part !== undefined).join(', ')
}

/** A source as a file states it, read for a comparison. */
export const statedSource = (written: unknown): StatedSource =>
  isPlainObject(written)
    ? Object.fromEntries(Object.entries(written).map(([field, value]) => [field, scalarText(value)]))
    : scalarText(written)
