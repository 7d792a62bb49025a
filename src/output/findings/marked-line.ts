import stringWidth from 'string-width'
import { codePoint, unprintable } from '../../unprintable.ts'

/** A stretch of a line, in UTF-16 units from its beginning. */
export type Stretch = readonly [from: number, to: number]

/** A source line as it is shown, and the columns that a stretch of it takes on the screen. */
export interface MarkedLine {
  readonly text: string
  readonly columnsOf: (stretch: Stretch) => { readonly before: number; readonly width: number }
}

/** A line of a file in at most `width` columns; of a longer one what is around the first stretch that matters. */
export function markedLine(line: string, [from, to]: Stretch, width: number): MarkedLine {
  const isTooLong = widthOf(line) > width
  const start = isTooLong && widthOf(line.slice(0, to)) > width - 1 ? boundary(line, from - (width >> 2)) : 0
  const end = isTooLong ? lastWithin(line, start, width - 1) : line.length
  const left = start > 0 ? '…' : ''
  const shownTo = (at: number) => left + line.slice(start, Math.min(Math.max(at, start), end))
  return {
    text: shown(shownTo(end)) + (end < line.length ? '…' : ''),
    columnsOf: ([from, to]) => {
      const before = widthOf(shownTo(from))
      return { before, width: Math.max(1, widthOf(shownTo(to)) - before) }
    },
  }
}

/** How far a line can be shown from `start` in `width` columns. */
function lastWithin(line: string, start: number, width: number): number {
  let end = line.length
  while (end > start && widthOf(`…${line.slice(start, end)}`) > width) end = boundary(line, end - 1)
  return end
}

/** Not between the halves of a character. */
function boundary(line: string, at: number): number {
  const isHalf = /^[\udc00-\udfff]/.test(line.slice(at, at + 1))
  return Math.max(0, isHalf ? at - 1 : at)
}

/** As it may be shown: tabs as spaces, what could steer a terminal spelt out. */
const shown = (text: string) => text.replaceAll('\t', '  ').replaceAll(unprintable, codePoint)

const widthOf = (text: string) => stringWidth(shown(text))
