import { type Diagnostic, isReported } from '../../diagnostic.ts'
import type { Words } from '../../messages/words.ts'
import { heads } from '../columns/heads.ts'
import { markdownText } from '../escaping.ts'
import { counted, countsOf, type Examined, worstFirst } from './examined.ts'
import { runTexts } from './run-texts.ts'
import { textLines } from './text-lines.ts'

/** GitHub takes so many characters in a comment; they are never more than the bytes. */
export const commentRoom = 65_536

/**
 * Findings as Markdown in so many bytes: how many there are, and a table of them, the gravest first. What there is no room
 * for is left out by whole rows, and the last line says how much that is; nothing, where there is no room for that.
 */
export function markdown(examined: Examined, words: Words, room: number = commentRoom): string {
  const { diagnostics, inProject } = examined
  const { checked, notListed } = runTexts[words.language]
  const worst = worstFirst(diagnostics.filter(isReported))
  const told = `**${checked(countsOf(examined))}**\n`
  const shownHeads = [heads.severity, { sv: 'Plats', en: 'Place' }, heads.what].map(
    head => head[words.language],
  )
  const titles = `\n| ${shownHeads.join(' | ')} |\n| --- | --- | --- |\n`
  const top = worst.length > 0 ? told + titles : told
  const rows = worst.map(diagnostic => row(diagnostic, inProject(diagnostic.file), words))
  const end = (listed: number) =>
    listed === rows.length ? '' : `\n${notListed(counted(worst.slice(listed)))}\n`
  const upTo = sums([bytes(top), ...rows.map(bytes)])
  const listed = upTo.findLastIndex((size, rows) => size <= room && size + bytes(end(rows)) <= room)
  return listed < 0 ? '' : top + rows.slice(0, listed).join('') + end(listed)
}

/** Of the first, of the first two … */
function sums(sizes: readonly number[]): number[] {
  let sum = 0
  return sizes.map(size => {
    sum += size
    return sum
  })
}

function row(diagnostic: Diagnostic, file: string, words: Words): string {
  const { severity, line, column, code } = diagnostic
  const [says = '', ...others] = textLines(diagnostic, words).map(markdownText)
  const place = markdownText(`${file}:${line}:${column}`)
  return `| ${words.severity[severity]} | <code>${place}</code> | ${[`${says} <code>${code}</code>`, ...others].join('<br>')} |\n`
}

const bytes = (text: string) => Buffer.byteLength(text)
