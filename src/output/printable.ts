// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text from a file or a command line as it may be shown: what could steer a terminal is spelt out instead. */
export const printable = (text: string): string =>
  text.replaceAll(
    unprintable,
    character => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
