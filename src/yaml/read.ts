import type { CodedFound, Path, Problem, Span, TokenAt } from '../finding.ts'
import { commentsIn } from './comments.ts'
import { type LocatedFinding, locateFindings } from './location/locate-findings.ts'
import { tokensAt, writtenAt } from './location/location.ts'
import { spansOf } from './location/spans.ts'
import { parseText } from './parse-text.ts'
import { withoutMerging } from './value/merge.ts'

/** A text read as YAML: its value, its problems, and the place of each path of the value. */
export interface YamlText {
  /** Undefined where the text cannot be read. */
  readonly value: unknown
  readonly problems: readonly LocatedFinding<Problem>[]
  /** Paths of values that, because of a problem, are not the values that the writer meant. */
  readonly damaged: readonly Path[]
  /** The token to edit for a path; for a value behind an alias, the token in the anchor. */
  readonly spanOf: (path: Path, at?: TokenAt) => Span
  /** Gives findings their places; `pathInText` gives the path in the text of a path in a finding. */
  readonly locate: <F extends CodedFound>(
    findings: readonly F[],
    pathInText: (path: Path) => Path,
  ) => LocatedFinding<F>[]
  /** The source text of a scalar, before YAML has read it, with what a `#` cuts off from it. */
  readonly writtenAt: (path: Path) => string | undefined
  readonly comments: () => readonly Comment[]
}

/** A comment, and the span of the value that it is about: the value that begins beside it or, if it stands alone, below it. */
export interface Comment extends Span {
  readonly text: string
  readonly about: Span | undefined
}

/** Reads YAML 1.2. */
export function readYaml(raw: string): YamlText {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  const spanOf = spansOf(text)
  const { value, location, problems } = parseText(text, offset => spanOf([offset, offset]).line)
  const lastToken = (path: Path, at?: TokenAt) => tokensAt(location, path, at).at(-1) ?? [0, 0]
  const unlocated = problems.map(({ finding, range, labels = [] }) => ({
    finding,
    tokens: range ? [range] : tokensAt(location, finding.path, finding.at),
    labels,
  }))
  return {
    value,
    problems: locateFindings(unlocated, spanOf),
    damaged: problems.flatMap(({ damagedPath }) => (damagedPath ? [withoutMerging(damagedPath)] : [])),
    spanOf: (path, at) => spanOf(lastToken(path, at)),
    locate: (findings, pathInText) => {
      const unlocated = findings.map(finding => ({
        finding,
        tokens: tokensAt(location, pathInText(finding.path), finding.at),
        labels: (finding.related ?? []).map(({ path, at, ...label }) => ({
          ...label,
          range: lastToken(pathInText(path), at),
        })),
      }))
      return locateFindings(unlocated, spanOf)
    },
    writtenAt: path => writtenAt(location, path, text),
    comments: () =>
      commentsIn(text, location).map(({ text, range, about }) => ({
        ...{ text, ...spanOf(range) },
        about: about && spanOf(about),
      })),
  }
}
