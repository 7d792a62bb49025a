const opening = '# iop git install: iop git uninstall removes these lines'
const ending = '# iop git install: end\n'

/** What else `withoutMarkedLines` has to do where the file did not end with a line feed, and where it was there and empty. */
const afterOpenLine = ' and the end of the one above'
const inEmptyFile = ' and keeps the file'

/** A text, undefined where there is no file, with lines at its end, between comments by which they are found and removed. */
export function withMarkedLines(text: string | undefined, lines: string): string {
  if (text === undefined) return `${opening}\n${lines}${ending}`
  if (text === '') return `${opening}${inEmptyFile}\n${lines}${ending}`
  if (text.endsWith('\n')) return `${text}${opening}\n${lines}${ending}`
  return `${text}\n${opening}${afterOpenLine}\n${lines}${ending}`
}

/**
 * A text as it was, byte by byte, before `withMarkedLines`; undefined where there was no file. `pattern` is the source of a
 * regular expression for the lines; lines that somebody has changed stay.
 */
export function withoutMarkedLines(text: string | undefined, pattern: string): string | undefined {
  const block = new RegExp(`(\\n?)${opening}(${afterOpenLine}|${inEmptyFile}|)\\n(?:${pattern})${ending}`)
  const [found, lineFeed = '', kind] = block.exec(text ?? '') ?? []
  if (text === undefined || found === undefined) return text
  if (found === text && lineFeed === '' && kind === '') return undefined
  return text.replace(found, () => (kind === afterOpenLine ? '' : lineFeed))
}
