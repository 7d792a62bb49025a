import { byPlace, type Diagnostic } from '../../diagnostic.ts'
import type { SourceFile } from '../../files.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../../model/resolve-readings.ts'
import type { LocatedFinding } from '../../yaml/location/locate-findings.ts'
import type { YamlText } from '../../yaml/read.ts'
import { severityOf } from '../severity-overrides.ts'
import { stableKeys } from './stable-keys.ts'

/** A file, and its text read as YAML. */
export interface FileYaml {
  readonly file: SourceFile
  readonly yaml: YamlText
}

/** The diagnostic of a finding with a place, before the settings change its severity. */
export const diagnosticOf = <F extends Finding>(
  found: LocatedFinding<F>,
  { path }: Pick<SourceFile, 'path'>,
  keys: readonly string[],
): Diagnostic => ({ ...found, severity: severityOf(found), file: path, keys })

/** The diagnostics of findings, each at its place in the file. The value of a reading has its place in the chosen option. */
export const locate = (
  findings: readonly Finding[],
  { file, yaml }: FileYaml,
  readingUses: readonly ReadingUse[] = [],
): Diagnostic[] =>
  yaml
    .locate(findings, path => pathInFile(readingUses, path))
    .map(found =>
      diagnosticOf(found, file, stableKeys(found, pathInFile(readingUses, found.path), yaml.value)),
    )
    .toSorted(byPlace)
