/** Spaces at which a line may be broken: not within `1 500 000 kr` or `2.7 %`. */
const breakable = /(?<!\d) | (?!\d{3}(?!\d)|kr\b|%)/

/** Text in lines of at most `width` characters; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .replaceAll(/\s+/g, ' ')
    .split(breakable)
    .flatMap(word => cut(word, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word that no line can hold, in pieces; after a hyphen where there is one. */
function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (rest.length > width) {
    const hyphen = rest.lastIndexOf('-', width - 1)
    const end = hyphen > 0 ? hyphen + 1 : width
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}
