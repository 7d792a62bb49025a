import { type ErrorCode, parseDocument } from 'yaml'
import { error, type Finding, type Path } from '../diagnostic.ts'
import type { YamlProblem } from '../findings.ts'
import { type Lines, linesOf, type Place, rangeAt } from './places.ts'
import { type Misplaced, plain } from './plain.ts'

/** A file read as YAML: its value, what is wrong with its text, and where each path of the value stands. */
export interface YamlText {
  readonly value: unknown
  readonly problems: readonly (Finding & Position)[]
  readonly positionOf: (path: Path, at?: 'key') => Position
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** Reads YAML 1.2. The value is only worth looking at where there are no problems. */
export function readYaml(raw: string): YamlText {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const lines = linesOf(text)
  const { value, place, problems } = parsed(text, lines)
  return {
    value,
    problems: problems.map(({ offset, ...problem }) => ({ ...problem, ...lines.at(offset) })),
    positionOf: (path, at) => lines.at(rangeAt(place, path, at)[0]),
  }
}

function parsed(
  text: string,
  lines: Lines,
): { value: unknown; place: Place; problems: readonly Misplaced[] } {
  const nowhere = { value: undefined, place: { value: [0, 0] } as const }
  try {
    const document = parseDocument(text, {
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
    const problems = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
      ...error('yaml-syntax', [], { problem: problemOf(code) }),
      offset: Math.min(pos[0], text.trimEnd().length),
    }))
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
      problems.push({ ...error('yaml-syntax', [], { problem: 'directive' }), offset: 0 })
    if (problems.length > 0) return { ...nowhere, problems: onePerLine(problems, lines) }
    if (document.contents === null)
      return { ...nowhere, problems: [{ ...error('file-empty', [], {}), offset: 0 }] }
    return plain(document, lines)
  } catch (problem) {
    // The parser and the walk recurse: what nests deeper than the stack is no agreement.
    if (!(problem instanceof RangeError)) throw problem
    return { ...nowhere, problems: [{ ...error('yaml-too-deep', [], {}), offset: 0 }] }
  }
}

/** One mistake often makes the parser stumble several times on its line. */
function onePerLine(problems: readonly Misplaced[], lines: Lines): Misplaced[] {
  const first = new Map<number, Misplaced>()
  for (const problem of problems.toSorted((a, b) => a.offset - b.offset)) {
    const { line } = lines.at(problem.offset)
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
