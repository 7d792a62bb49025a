import { printable } from './printable.ts'

/**
 * Text from elsewhere as it may stand in a line or a cell of Markdown: it makes no mark-up, no link, calls nobody by
 * `@name` and refers to no issue by `#1`, neither where they are looked for before Markdown is read nor after.
 */
export const markdownText = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]{}|~$!]/g, '\\$&')
    .replaceAll(/[@#]/g, '$&<!-- -->')
    .replaceAll(/:\/\/|(?<=www)\./gi, '<!-- -->$&')
