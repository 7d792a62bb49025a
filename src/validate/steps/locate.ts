import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { SourceFile } from '../../files.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../../model/resolve-readings.ts'
import type { YamlText } from '../../yaml/read.ts'
import { severityOf } from '../severity-overrides.ts'
import { stableKeys } from './stable-keys.ts'

/** A file, and its text read as YAML. */
export interface FileYaml {
  readonly file: SourceFile
  readonly yaml: YamlText
}

/** Diagnostics of findings, each at its place in the file. In the value of a reading that is where its option is written. */
export const locate = (
  findings: readonly Finding[],
  { file, yaml }: FileYaml,
  readingUses: readonly ReadingUse[] = [],
): Diagnostic[] =>
  yaml
    .locate(findings, path => pathInFile(readingUses, path))
    .map(found => ({
      ...found,
      severity: severityOf(found),
      file: file.path,
      keys: stableKeys(found, pathInFile(readingUses, found.path), yaml.value),
    }))
    .toSorted(byPlace)
