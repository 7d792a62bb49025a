import { type Path, problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../model/resolve-readings.ts'
import { shown } from '../schema/values/leaf.ts'
import type { YamlText } from '../yaml/read.ts'

/** What is left to say of a value beside the problems of its text: what only follows from them is not said again. */
export function withoutCascades(
  findings: readonly Finding[],
  yaml: YamlText,
  uses: readonly ReadingUse[] = [],
): Finding[] {
  const damaged = new Set(yaml.damaged.map(keyOf))
  return findings
    .map(finding => ({ finding, path: pathInFile(uses, finding.path) }))
    .filter(({ finding, path }) => !follows(finding, path, damaged))
    .map(({ finding, path }) => unquoted(finding, yaml.writtenAt(path)))
}

const keyOf = (path: Path) => JSON.stringify(path)

/** What stands in a value that is not the one that was meant, and what a merge that failed would have brought. */
const follows = ({ code }: Finding, path: Path, damaged: ReadonlySet<string>): boolean =>
  path.some((_, i) => damaged.has(keyOf(path.slice(0, i + 1)))) ||
  (areAbsent.has(code) && damaged.has(keyOf([...path, '<<'])))

const areAbsent: ReadonlySet<string> = new Set([
  'missing-field',
  'exactly-one-of',
  'one-of-missing',
  'field-needs',
])

/** A text that YAML reads as something else since it lacks quotes: `1.10`, `5560000000`, `true`. */
function unquoted(finding: Finding, written: string | undefined): Finding {
  const { code, path, args } = finding
  const isText = code === 'wrong-type' && 'expected' in args && args.expected === 'text'
  if (!isText || !written) return finding
  const [, six, four] = (path.at(-1) === 'orgNumber' && /^(\d{6})(\d{4})$/.exec(written)) || []
  const meant = six === undefined ? `"${written}"` : `${six}-${four}`
  return problem('text-unquoted', path, { written: shown(written), meant })
}

const begins = (start: Path, path: Path) => start.every((step, i) => path[i] === step)

/** Paths of the settled value that hold what is damaged in the file. */
export const damagedIn = (yaml: YamlText, uses: readonly ReadingUse[]): Path[] =>
  yaml.damaged.flatMap(damaged => [
    damaged,
    ...uses
      .filter(({ from }) => begins(from, damaged))
      .map(({ at, from }) => [...at, ...damaged.slice(from.length)]),
  ])
