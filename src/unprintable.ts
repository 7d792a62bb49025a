/**
 * Characters that could steer a terminal or turn what is read around: control and format characters, line and
 * paragraph separators. Line feeds and tabs are not among them, nor soft hyphens and the joiners of emoji.
 */
export const unprintable = /(?![\n\t\u00ad\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** `U+001B`, which can be shown. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
