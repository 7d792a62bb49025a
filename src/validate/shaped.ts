import type * as z from 'zod'
import { byPlace, type Diagnostic } from '../diagnostic.ts'
import { largestFile, type SourceFile } from '../files.ts'
import { problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../model/resolve-readings.ts'
import { checkShape } from '../schema/check/check.ts'
import { shown } from '../schema/values/leaf.ts'
import { readYaml, type YamlText } from '../yaml/read.ts'
import { withoutCascades } from './cascades.ts'
import { type Format, formats } from './format.ts'
import { keysTo } from './keys.ts'
import { privatePlaces } from './private-places.ts'
import { severityOf } from './severity.ts'

/** What came of reading a file: the thing itself, if its shape is right, and what is wrong with it. */
export interface Outcome<T> {
  readonly value?: T | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives each finding its place in the file. */
export type Locate = (findings: readonly Finding[], uses?: readonly ReadingUse[]) => Diagnostic[]

/** A file read as YAML, and what is wrong with its text. */
export interface ReadFile {
  readonly yaml: YamlText
  readonly problems: readonly Diagnostic[]
}

/** A file read as YAML of a format, or the diagnostics that stop it there. */
export function yamlOf(file: SourceFile, format: Format): ReadFile | { diagnostics: Diagnostic[] } {
  const first = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const whole = (finding: Finding) => ({
    diagnostics: [
      { ...finding, severity: severityOf(finding), ...first, file: file.path, keys: [], labels: [] },
    ],
  })
  if (file.unreadable === 'not-readable') return whole(problem('file-not-readable', [], {}))
  if (file.unreadable === 'too-large')
    return whole(problem('file-too-large', [], { limit: largestFile / 1_000_000 }))
  if (file.text === undefined) return whole(problem('file-not-text', [], {}))

  const yaml = readYaml(file.text)
  const problems = yaml.problems.map(problem => {
    const keys = keysTo(problem, problem.path, yaml.value)
    return { ...problem, severity: severityOf(problem), file: file.path, keys }
  })
  if (yaml.value === undefined || yaml.damaged.some(path => path.length === 0))
    return { diagnostics: problems }
  const claimed = (yaml.value as { iop?: unknown } | null)?.iop
  if (claimed === format) return { yaml, problems }
  if (yaml.damaged.some(([field]) => field === 'iop')) return { diagnostics: problems }
  const isThere = claimed !== undefined && claimed !== null
  const wrong = isThere
    ? problem('format-unknown', ['iop'], { found: shown(claimed), formats })
    : problem('format-missing', ['iop'], { formats })
  return { diagnostics: [...problems, ...locateIn(file, yaml)([wrong])] }
}

/** Whether nothing keeps a file from being used. */
export const isSound = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

/** The value in the shape of a schema, with what is wrong with its text, its shape and, where that is right, its sense. */
export function shaped<T extends z.ZodType>(
  schema: T,
  file: SourceFile,
  { yaml, problems }: ReadFile,
  senseOf: (value: z.output<T>) => Iterable<Finding>,
): Outcome<z.output<T>> {
  const result = checkShape(schema, yaml.value)
  const found = 'value' in result ? [...senseOf(result.value)] : result.findings
  const place = locateIn(file, yaml)
  const formed = place(withoutCascades(found, yaml))
  const diagnostics = [...problems, ...formed, ...privatePlaces(file, yaml, place)].toSorted(byPlace)
  const isUsable = 'value' in result && isSound(problems)
  return { value: isUsable ? result.value : undefined, diagnostics }
}

/** Gives each finding its place in a file, of those that a reading leads to where its option stands. */
export const locateIn =
  (file: SourceFile, yaml: YamlText): Locate =>
  (findings, uses = []) =>
    yaml
      .place(findings, path => pathInFile(uses, path))
      .map(found => ({
        ...found,
        severity: severityOf(found),
        file: file.path,
        keys: keysTo(found, pathInFile(uses, found.path), yaml.value),
      }))
      .toSorted(byPlace)
