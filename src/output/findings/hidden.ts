import type { Span } from '../../diagnostic.ts'

/** The lines of a file, with a stretch of them made unreadable; their widths stay. */
export const hidden = (lines: readonly string[], { line, column, endLine, endColumn }: Span): string[] =>
  lines.map((text, i) => {
    const number = i + 1
    if (number < line || number > endLine) return text
    const [from, to] = [number === line ? column - 1 : 0, number === endLine ? endColumn - 1 : text.length]
    return text.slice(0, from) + text.slice(from, to).replaceAll(/\S/gu, '•') + text.slice(to)
  })
