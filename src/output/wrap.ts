import stringWidth from 'string-width'

/** Spaces where a line may break: not within `1 500 000 kr` or `2.7 %`. */
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
    const held = beginning(rest, width)
    const hyphen = held.lastIndexOf('-')
    const piece = hyphen > 0 ? held.slice(0, hyphen + 1) : held
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return [...pieces, rest]
}

/** The beginning of a text that fits in `width` columns, in whole characters; one at least. */
function beginning(text: string, width: number): string {
  let left = width
  for (const { segment, index } of characters.segment(text)) {
    left -= stringWidth(segment)
    if (left < 0 && index > 0) return text.slice(0, index)
  }
  return text
}

const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
