import { codePoint, unprintable } from '../../unprintable.ts'
import { textWidth } from '../text-width.ts'

/** A part of a line, in UTF-16 units from its beginning. */
export type LinePart = readonly [from: number, to: number]

/** A source line on the screen, and the columns that a part of it occupies there. */
export interface MarkedLine {
  readonly text: string
  readonly columnsOf: (part: LinePart) => { readonly before: number; readonly width: number }
}

/**
 * A line of a file in at most `width` columns; of a longer line only the surroundings of the given part. Nothing else is
 * measured, since a whole file can be on a single line.
 */
export function markedLine(line: string, [from, to]: LinePart, width: number): MarkedLine {
  const isTooLong = fitting(line, width) < line.length
  const start = isTooLong && fitting(line, width - 1) < to ? startBefore(line, from, width >> 2) : 0
  const ellipsis = start > 0 ? '…' : ''
  const end = isTooLong ? start + fitting(line.slice(start), width - 2) : line.length
  const shownTo = (at: number) => ellipsis + line.slice(start, Math.min(Math.max(at, start), end))
  return {
    text: shown(shownTo(end)) + (end < line.length ? '…' : ''),
    columnsOf: ([from, to]) => {
      const before = Math.min(widthOf(shownTo(from)), width - 1)
      return { before, width: Math.max(1, widthOf(shownTo(to)) - before) }
    },
  }
}

/** The length of the beginning of a text that fits in `width` columns, in whole characters. */
function fitting(text: string, width: number): number {
  let room = width
  // A character has a few units at most, and characters without width are few.
  for (const { segment, index } of characters.segment(text.slice(0, 16 * width))) {
    room -= widthOf(segment)
    if (room < 0) return index
  }
  return Math.min(text.length, 16 * width)
}

/** The earliest start from which a place is at most `width` columns away. */
function startBefore(line: string, at: number, width: number): number {
  const first = Math.max(0, at - 4 * width)
  let room = width
  let start = at
  for (const { segment, index } of [...characters.segment(line.slice(first, at))].toReversed()) {
    room -= widthOf(segment)
    if (room < 0) break
    start = first + index
  }
  return start
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** Source text on the screen: tabs as spaces, and characters that could control a terminal spelt out. */
const shown = (text: string) => text.replaceAll('\t', '  ').replaceAll(unprintable, codePoint)

const widthOf = (text: string) => textWidth(shown(text))
