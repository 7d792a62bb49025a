import { type ErrorCode, parseDocument } from 'yaml'
import { error, type Finding, type Label, type Path, type Span } from '../diagnostic.ts'
import type { YamlProblem } from '../findings/of-form.ts'
import { commentsIn } from './comments.ts'
import { type Place, type Range, rangeAt, spansOf } from './places.ts'
import { plain, type TextProblem } from './plain.ts'

/** A file read as YAML: its value, what is wrong with its text, and where each path of the value stands. */
export interface YamlText {
  readonly value: unknown
  readonly problems: readonly Placed[]
  readonly spanOf: (path: Path, at?: 'key') => Span
  readonly comments: () => readonly Comment[]
}

/** A comment, and the stretch of the file that it is about: what begins beside it or, if it stands alone, below it. */
export interface Comment extends Span {
  readonly text: string
  readonly about: Span | undefined
}

/** A finding with its place in a text. */
export type Placed = Finding & Span & { readonly labels: readonly (Label & Span)[] }

/** Reads YAML 1.2. The value is only worth looking at where there are no problems. */
export function readYaml(raw: string): YamlText {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const spanOf = spansOf(text)
  const { value, place, problems } = parsed(text, spanOf)
  return {
    value,
    problems: problems.map(({ finding, range, labels = [] }) => ({
      ...finding,
      ...spanOf(range),
      labels: labels.map(({ range, ...label }) => ({ ...label, ...spanOf(range) })),
    })),
    spanOf: (path, at) => spanOf(rangeAt(place, path, at)),
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

function parsed(text: string, spanOf: (range: Range) => Span): Parsed {
  const nothing = { value: undefined, place: { value: [0, 0] } as const }
  const stoppedBy = (finding: Finding) => ({ ...nothing, problems: [{ finding, range: [0, 0] as const }] })
  try {
    const document = parseDocument(text, {
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
    const end = text.trimEnd().length
    const problems = [...document.errors, ...document.warnings].map(
      ({ code, pos }): TextProblem => ({
        finding: error('yaml-syntax', [], { problem: problemOf(code) }),
        range: [Math.min(pos[0], end), Math.min(pos[1], end)],
      }),
    )
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
      problems.push({ finding: error('yaml-syntax', [], { problem: 'directive' }), range: [0, 0] })
    if (problems.length > 0) return { ...nothing, problems: onePerLine(problems, spanOf) }
    if (document.contents === null) return stoppedBy(error('file-empty', [], {}))
    return plain(document)
  } catch (problem) {
    // The parser and the walk recurse: what nests deeper than the stack is no agreement.
    if (!(problem instanceof RangeError)) throw problem
    return stoppedBy(error('yaml-too-deep', [], {}))
  }
}

/** One mistake often makes the parser stumble several times on its line. */
function onePerLine(problems: readonly TextProblem[], spanOf: (range: Range) => Span): TextProblem[] {
  const first = new Map<number, TextProblem>()
  for (const problem of problems.toSorted((a, b) => a.range[0] - b.range[0])) {
    const { line } = spanOf(problem.range)
    if (!first.has(line)) first.set(line, problem)
  }
  return [...first.values()]
}

const problemOf = (code: ErrorCode): YamlProblem => problems[code] ?? 'other'

const problems: Partial<Record<ErrorCode, YamlProblem>> = {
  BAD_INDENT: 'indentation',
  BLOCK_IN_FLOW: 'indentation',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'unclosed',
  BAD_DQ_ESCAPE: 'escape',
  BLOCK_AS_IMPLICIT_KEY: 'key',
  MULTILINE_IMPLICIT_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  NON_STRING_KEY: 'key',
  BAD_SCALAR_START: 'start',
  MULTIPLE_DOCS: 'several-documents',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DIRECTIVE: 'directive',
}
