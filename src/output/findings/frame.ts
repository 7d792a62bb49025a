import type { Span } from '../../finding.ts'
import type { Layout } from '../layout.ts'
import { type LinePart, markedLine } from './marked-line.ts'

/** An underlined part of a file: the place of a finding (`^`), or a related place (`-`). */
export interface Mark {
  readonly span: Span
  readonly sign: '^' | '-'
  readonly text: string
  readonly painted: (text: string) => string
}

/**
 * The lines of a file that have marks, each with its number, and below it the marks. `text` has no byte order mark; a hidden
 * span is shown as dots.
 */
export function frame(
  text: string,
  marks: readonly Mark[],
  { width, paint }: Layout,
  hidden?: Span,
): string[] {
  const numbers = [...new Set(marks.map(({ span }) => span.line))].toSorted((a, b) => a - b)
  const digits = String(numbers.at(-1) ?? 0).length
  const gutter = (number = '') => paint.quiet(`${number.padStart(digits)} |`)
  const drawn = numbers.flatMap((number, i) => {
    const here = marks.filter(({ span }) => span.line === number).toSorted(mainFirst)
    const [first] = here
    const line = first ? lineOf(first.span, text, hidden) : ''
    const marked = markedLine(line, first ? linePartOf(first.span, line) : [0, 0], width - digits - 3)
    const underlined = here.map(({ span, sign, text, painted }) => {
      const { before, width } = marked.columnsOf(linePartOf(span, line))
      return `${gutter()} ${' '.repeat(before)}${painted(`${sign.repeat(width)} ${text}`.trimEnd())}`
    })
    const gap = i > 0 && number - (numbers[i - 1] ?? 0) > 1 ? [paint.quiet('...')] : []
    return [...gap, `${gutter(String(number))} ${marked.text}`.trimEnd(), ...underlined]
  })
  return [gutter(), ...drawn]
}

/** The line that a span begins in, found without a pass over the whole text, since files can have many findings. */
function lineOf({ start, column }: Span, text: string, hidden: Span | undefined): string {
  const begin = start - column + 1
  const lineFeed = text.indexOf('\n', start)
  const last = lineFeed < 0 ? text.length : lineFeed
  const end = text[last - 1] === '\r' ? last - 1 : last
  const [from, to] = [hidden?.start, hidden?.end].map(at => Math.min(Math.max(at ?? end, begin), end))
  return text.slice(begin, from) + text.slice(from, to).replaceAll(/\S/g, '•') + text.slice(to, end)
}

const mainFirst = (a: Mark, b: Mark) =>
  Number(a.sign === '-') - Number(b.sign === '-') || a.span.column - b.span.column

/** The marked part of the first line of a span; a span over several lines is marked to the end of its first. */
const linePartOf = ({ line, column, endLine, endColumn }: Span, text: string): LinePart => [
  column - 1,
  endLine === line ? endColumn - 1 : text.length,
]
