import { codePoint } from '../unprintable.ts'
import { printable } from './printable.ts'

/**
 * Text from a file in a line or a cell of Markdown: without mark-up, links, mentions (`@name`) and references to issues
 * (`#1`), which GitHub looks for both before and after it reads Markdown.
 */
export const markdownText = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]{}|~$!]/g, '\\$&')
    .replaceAll(/[@#]/g, '$&<!-- -->')
    .replaceAll(/:\/\/|(?<=www)\./gi, '<!-- -->$&')

/** Text for SARIF, whose viewers make a link of `[text](address)`, even if a message quotes it from a file. */
export const withoutLinks = (text: string) => printable(text).replaceAll('](', '] (')

/** Characters that XML 1.0 excludes: lone surrogates, two non-characters, and control characters except line feed and tab. */
const excluded = /\p{Cs}|[\ufffe\uffff]|(?![\n\t])\p{Cc}/gu

/** Text in an element or an attribute of XML or HTML. */
export const xmlText = (text: string): string =>
  text.replaceAll(excluded, codePoint).replaceAll(/[&<>"']/g, entity)

const entity = (character: string) => `&#${character.charCodeAt(0)};`

/** The text of a GitHub annotation, which may have several lines. */
export const annotationText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A property of a GitHub annotation, such as its file or its title. */
export const annotationProperty = (text: string) =>
  annotationText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
