import { textWidth } from './text-width.ts'

/** Spaces at which a line may break: not those within `1 500 000 kr` or `2.7 %`. */
const breakable = /(?<!\d) | (?!\d{3}(?!\d)|kr\b|%)/

/** Text in lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .replaceAll(/\s+/g, ' ')
    .split(breakable)
    .flatMap(word => cut(word, width))) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word in pieces that fit on a line, cut after a hyphen if possible. A value of a file can be one word of any length. */
function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  for (let at = 0; ; ) {
    // A character has a few units at most. Only they are looked at, since a pass over the rest for each line takes too long.
    const start = beginning(word.slice(at, at + 16 * width), width)
    if (at + start.length >= word.length) return [...pieces, start]
    const hyphen = start.lastIndexOf('-')
    const piece = hyphen > 0 ? start.slice(0, hyphen + 1) : start
    pieces.push(piece)
    at += piece.length
  }
}

/** The longest beginning of a text that fits in `width` columns, in whole characters; at least one character. */
function beginning(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let room = width
  for (const { segment, index } of characters.segment(text)) {
    room -= textWidth(segment)
    if (room < 0 && index > 0) return text.slice(0, index)
  }
  return text
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
