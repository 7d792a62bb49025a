import { Composer, type Document, Parser } from 'yaml'
import { error, type Finding, type Path, type Span } from '../finding.ts'
import { commentsIn } from './comments.ts'
import { withoutDirectives } from './directives.ts'
import { wordFrom } from './line.ts'
import { type Located, located } from './located.ts'
import { pasted } from './pasted.ts'
import { type Place, type Range, tokensAt, writtenAt } from './places.ts'
import { plain } from './plain.ts'
import type { TextProblem } from './problem.ts'
import { spansOf } from './spans.ts'
import { syntaxProblems } from './syntax.ts'

/** A file read as YAML: its value, what is wrong with its text, and where each path of the value stands. */
export interface YamlText {
  /** Undefined where the text cannot be read. */
  readonly value: unknown
  readonly problems: readonly Located[]
  /** Paths whose values cannot be taken at their word because of a problem. */
  readonly damaged: readonly Path[]
  /** The token to edit for a path; of what an alias stands for, where it is written. */
  readonly spanOf: (path: Path, at?: 'key') => Span
  /** Gives findings their places; `origin` says where in the text a path of theirs stands. */
  readonly locate: (findings: readonly Finding[], origin: (path: Path) => Path) => Located[]
  /** A single value as the text has it, not as YAML reads it. */
  readonly writtenAt: (path: Path) => string | undefined
  readonly comments: () => readonly Comment[]
}

/** A comment, and the stretch of the file that it is about: what begins beside it or, if it stands alone, below it. */
export interface Comment extends Span {
  readonly text: string
  readonly about: Span | undefined
}

/** Reads YAML 1.2. */
export function readYaml(raw: string): YamlText {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const spanOf = spansOf(text)
  const { value, place, problems } = parsed(text, offset => spanOf([offset, offset]).line)
  const lastToken = (path: Path, at?: 'key') => tokensAt(place, path, at).at(-1) ?? [0, 0]
  const led = problems.map(({ finding, range, labels = [] }) => ({
    finding,
    tokens: range ? [range] : tokensAt(place, finding.path, finding.at),
    labels,
  }))
  return {
    value,
    problems: located(led, spanOf),
    damaged: problems.flatMap(({ damages }) => (damages ? [withoutMerging(damages)] : [])),
    spanOf: (path, at) => spanOf(lastToken(path, at)),
    locate: (findings, origin) => {
      const led = findings.map(finding => ({
        finding,
        tokens: tokensAt(place, origin(finding.path), finding.at),
        labels: (finding.related ?? []).map(({ path, at, ...label }) => ({
          ...label,
          range: lastToken(origin(path), at),
        })),
      }))
      return located(led, spanOf)
    },
    writtenAt: path => writtenAt(place, path),
    comments: () =>
      commentsIn(text, place).map(({ text, range, about }) => ({
        ...{ text, ...spanOf(range) },
        about: about && spanOf(about),
      })),
  }
}

interface Parsed {
  readonly value: unknown
  readonly place: Place
  readonly problems: readonly TextProblem[]
}

function parsed(text: string, lineOf: (offset: number) => number): Parsed {
  const nothing = { value: undefined, place: { value: [0, 0] } as const }
  const stoppedBy = (finding: Finding, range: Range = [0, 0]) => ({
    ...nothing,
    problems: [{ finding, range }],
  })
  const lineEnd = text.search(/\r(?!\n)/)
  if (lineEnd >= 0)
    return stoppedBy(error('yaml-syntax', [], { problem: 'line-end' }), [lineEnd, lineEnd + 1])
  try {
    const { text: asked, problems: directives } = withoutDirectives(text)
    const tokens = [...new Parser().parse(asked)]
    const [document, second] = new Composer(options).compose(tokens, true, text.length)
    const { errors = [], contents = null } = document ?? {}
    if (errors.length > 0) {
      const left = pasted(asked)
      const mistakes = left.length > 0 ? left : syntaxProblems(errors, asked, tokens, lineOf)
      return { ...nothing, problems: [...directives, ...mistakes] }
    }
    if (!document || contents === null) return stoppedBy(error('file-empty', [], {}))
    const read = plain(document as Document.Parsed, asked)
    return { ...read, problems: [...directives, ...read.problems, ...several(second, asked)] }
  } catch (problem) {
    // The parser and the walk recurse: what nests deeper than the stack is no agreement.
    if (!(problem instanceof RangeError)) throw problem
    return stoppedBy(error('yaml-too-deep', [], {}))
  }
}

const options = {
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

/** What follows the first document, which alone is looked at. */
const several = (second: Document | undefined, text: string): TextProblem[] =>
  second
    ? [{ finding: error('several-documents', [], {}), range: wordFrom(second.range?.[0] ?? 0, text) }]
    : []

/** Where a field stands that a merge key brings: beside the key, not in it. */
const withoutMerging = (path: Path): Path =>
  path.filter(
    (step, i) =>
      i === path.length - 1 || (step !== '<<' && !(path[i - 1] === '<<' && typeof step === 'number')),
  )
