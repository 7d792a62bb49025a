/**
 * Characters that can steer a terminal or reverse the order of text: control and format characters, line and paragraph
 * separators; but not line feeds, tabs, soft hyphens and the joiners of emoji.
 */
export const unprintable = /(?![\n\t\u00ad\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A character in a printable form: `U+001B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
