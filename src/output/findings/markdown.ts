import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { heads } from '../columns/heads.ts'
import { markdownText } from '../escaping.ts'
import { countsOf, type Examined, severityCounts, worstFirst } from './examined.ts'
import { runTexts } from './run-texts.ts'
import { textLines } from './text-lines.ts'

/** GitHub accepts this many characters in a comment; a text never has more characters than bytes. */
const mostCommentBytes = 65_536

/**
 * Findings as Markdown in a limited number of bytes: a summary and a table, the gravest first. Rows that do not fit are
 * left out, and the last line says how many; the text is empty if even that line does not fit.
 */
export function markdown(examined: Examined, words: Words, mostBytes: number = mostCommentBytes): string {
  const { diagnostics, inProject } = examined
  const { checked, notListed } = runTexts[words.language]
  const worst = worstFirst(diagnostics.filter(isReported))
  const summary = `**${checked(countsOf(examined))}**\n`
  const shownHeads = [heads.severity, { sv: 'Plats', en: 'Place' }, heads.what].map(
    head => head[words.language],
  )
  const titles = `\n| ${shownHeads.join(' | ')} |\n| --- | --- | --- |\n`
  const top = worst.length > 0 ? summary + titles : summary
  const rows = worst.map(diagnostic => row(diagnostic, inProject(diagnostic.file), words))
  const end = (listed: number) =>
    listed === rows.length ? '' : `\n${notListed(severityCounts(worst.slice(listed)))}\n`
  const upTo = sums([bytes(top), ...rows.map(bytes)])
  const listed = upTo.findLastIndex((size, rows) => size <= mostBytes && size + bytes(end(rows)) <= mostBytes)
  return listed < 0 ? '' : top + rows.slice(0, listed).join('') + end(listed)
}

/** The running sums of sizes. */
function sums(sizes: readonly number[]): number[] {
  let sum = 0
  return sizes.map(size => {
    sum += size
    return sum
  })
}

function row(diagnostic: Diagnostic, file: string, words: Words): string {
  const { severity, line, column, code } = diagnostic
  const [first = '', ...others] = textLines(diagnostic, words).map(markdownText)
  const place = markdownText(`${file}:${line}:${column}`)
  return `| ${words.severity[severity]} | <code>${place}</code> | ${[`${first} <code>${code}</code>`, ...others].join('<br>')} |\n`
}

const bytes = (text: string) => Buffer.byteLength(text)
