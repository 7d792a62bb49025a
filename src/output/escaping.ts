import { codePoint } from '../unprintable.ts'
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

/** Viewers make links of `[text](address)`, and texts quote files. */
export const withoutLinks = (text: string) => printable(text).replaceAll('](', '] (')

/** Half characters, and the two that are none: XML 1.0 cannot hold them. Nor control characters, but line feeds and tabs. */
const impossible = /\p{Cs}|[\ufffe\uffff]|(?![\n\t])\p{Cc}/gu

/** Text as it may stand in an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll(impossible, codePoint).replaceAll(/[&<>"']/g, entity)

const entity = (character: string) => `&#${character.charCodeAt(0)};`

/** The text of an annotation of GitHub's, in as many lines as it has. */
export const annotationText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A property of an annotation: its file, its title. */
export const annotationProperty = (text: string) =>
  annotationText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * A screen as it may stand in a log of GitHub, whose runner does as it is told by a line that begins with `::` and by
 * `##[` anywhere. Texts and names of files do not get to tell it.
 */
export const withoutCommands = (screen: string): string =>
  screen.replaceAll(/^(\s*:)(?=:)/gm, '$1 ').replaceAll('##[', '## [')
