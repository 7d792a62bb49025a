import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse, type ResolvedReadings } from '../../model/resolve-readings.ts'
import type { YamlText } from '../../yaml/read.ts'
import { withoutCascades, withoutReadingCascades } from './cascades.ts'
import { textUnquoted } from './unquoted-text.ts'

/** The findings on the form of a file that are reported: without cascades, and with missing quotes as their own finding. */
export function reportedForm(
  findings: readonly Finding[],
  yaml: YamlText,
  { readingUses, unresolved }: Pick<ResolvedReadings, 'readingUses' | 'unresolved'> = noReadings,
): Finding[] {
  const causes = withoutCascades(withoutReadingCascades(findings, unresolved), yaml, readingUses)
  return withQuotes(causes, yaml, readingUses)
}

const noReadings = { readingUses: [], unresolved: [] }

/** Reports missing quotes in place of a wrong type, for texts that YAML reads otherwise: `1.10`, `5560000000`, `true`. */
const withQuotes = (
  findings: readonly Finding[],
  yaml: YamlText,
  readingUses: readonly ReadingUse[],
): Finding[] =>
  findings.map(found => {
    const { code, path, args } = found
    const isText = code === 'wrong-type' && 'expected' in args && args.expected === 'text'
    const written = isText && yaml.writtenAt(pathInFile(readingUses, path))
    return written ? textUnquoted(written, path) : found
  })
