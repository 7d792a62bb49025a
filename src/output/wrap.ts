import stringWidth from 'string-width'

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
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word in pieces that fit on a line, cut after a hyphen if possible. */
function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (stringWidth(rest) > width) {
    const start = beginning(rest, width)
    const hyphen = start.lastIndexOf('-')
    const piece = hyphen > 0 ? start.slice(0, hyphen + 1) : start
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return [...pieces, rest]
}

/** The longest beginning of a text that fits in `width` columns, in whole characters; at least one character. */
function beginning(text: string, width: number): string {
  let room = width
  for (const { segment, index } of characters.segment(text)) {
    room -= stringWidth(segment)
    if (room < 0 && index > 0) return text.slice(0, index)
  }
  return text
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
