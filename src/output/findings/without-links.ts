import { printable } from '../printable.ts'

/** Viewers make links of `[text](address)`, and texts quote files. */
export const withoutLinks = (text: string) => printable(text).replaceAll('](', '] (')
