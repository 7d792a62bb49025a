import { codePoint } from '../unprintable.ts'

/** Half characters, and the two that are none: XML 1.0 cannot hold them. Nor control characters, but line feeds and tabs. */
const impossible = /\p{Cs}|[\ufffe\uffff]|(?![\n\t])\p{Cc}/gu

/** Text as it may stand in an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll(impossible, codePoint).replaceAll(/[&<>"']/g, entity)

const entity = (character: string) => `&#${character.charCodeAt(0)};`
