/** A text in which the log of no build service finds a command that the program does not mean. */
export type LogSafe = string & { readonly __logSafe: unique symbol }

/**
 * Where a build service would take text for a command: `::` at the start of a line (GitHub), and `##[`, `##vso[` or
 * `##teamcity[` anywhere in one (GitHub, Azure, TeamCity).
 */
const commandStart = /^([^\S\r\n]*):(?=:)|#(?=#\w*\[)/gm

/** How a kind of document writes the first character of a command otherwise. */
const rewritten = {
  /** An escape, which every reader of JSON takes for the character. */
  json: sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  /** A character reference, in XML, HTML and Markdown. */
  markup: sign => `&#${sign.charCodeAt(0)};`,
  /** A space after it, in screens and CSV, which have no escapes: what is read there is no longer the exact text. */
  plain: sign => `${sign} `,
  /** Lines of annotations, which begin with the commands that are meant; the rest is as in `plain`. */
  annotations: sign => (sign === ':' ? sign : `${sign} `),
} satisfies Readonly<Record<string, (sign: string) => string>>

export type DocumentKind = keyof typeof rewritten

/** A document in which no text of a file, a name or an argument is a command to the log that it is printed in. */
export const withoutLogCommands = (document: string, kind: DocumentKind): LogSafe =>
  document.replaceAll(commandStart, start => start.slice(0, -1) + rewritten[kind](start.slice(-1))) as LogSafe

/** The user's own text, given back character by character, for editors that put it in the place of the old one. */
export const asWritten = (text: string): LogSafe => text as LogSafe
