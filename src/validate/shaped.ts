import type * as z from 'zod'
import { origin, type Use } from '../agreement/settle.ts'
import { byPlace, type Diagnostic, error, type Finding } from '../diagnostic.ts'
import { largestFile, type SourceFile } from '../files.ts'
import { check } from '../shape/check.ts'
import { shown } from '../shape/leaf.ts'
import { readYaml, type YamlText } from '../yaml/read.ts'
import { type Format, formats } from './format.ts'
import { keysTo } from './keys.ts'

/** What came of reading a file: the thing itself, if its shape is right, and what is wrong with it. */
export interface Outcome<T> {
  readonly value?: T | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Gives each finding its place in the file. */
export type PlaceAll = (findings: readonly Finding[], uses?: readonly Use[]) => Diagnostic[]

/** A file read as YAML of a format, or the diagnostics that stop it there. */
export function yamlOf(file: SourceFile, format: Format): { yaml: YamlText } | { diagnostics: Diagnostic[] } {
  const first = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  const whole = (finding: Finding) => ({
    diagnostics: [{ ...finding, ...first, file: file.path, keys: [], labels: [] }],
  })
  if (file.unreadable === 'not-readable') return whole(error('file-not-readable', [], {}))
  if (file.unreadable === 'too-large')
    return whole(error('file-too-large', [], { limit: largestFile / 1_000_000 }))
  if (file.text === undefined) return whole(error('file-not-text', [], {}))

  const yaml = readYaml(file.text)
  if (yaml.problems.length > 0)
    return { diagnostics: yaml.problems.map(problem => ({ ...problem, file: file.path, keys: [] })) }
  const claimed = (yaml.value as { iop?: unknown } | null)?.iop
  if (claimed === undefined || claimed === null) return whole(error('format-missing', [], { formats }))
  if (claimed === format) return { yaml }
  return {
    diagnostics: placed(file, yaml)([error('format-unknown', ['iop'], { found: shown(claimed), formats })]),
  }
}

/** The value in the shape of a schema, or the diagnostics that say why it is not. */
export function shaped<T extends z.ZodType>(
  schema: T,
  value: unknown,
  place: PlaceAll,
): Outcome<z.output<T>> {
  const result = check(schema, value)
  return 'value' in result
    ? { value: result.value, diagnostics: [] }
    : { diagnostics: place(result.findings) }
}

export const placed =
  (file: SourceFile, yaml: YamlText): PlaceAll =>
  (findings, uses = []) =>
    findings
      .map(finding => ({
        ...finding,
        file: file.path,
        keys: keysTo(finding, origin(uses, finding.path), yaml.value),
        ...yaml.spanOf(origin(uses, finding.path), finding.at),
        labels: (finding.related ?? []).map(({ path, at, ...label }) => ({
          ...label,
          ...yaml.spanOf(origin(uses, path), at),
        })),
      }))
      .toSorted(byPlace)
