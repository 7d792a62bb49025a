import type { Diagnostic } from '../../diagnostic.ts'
import { type Path, problem } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse, type ResolvedReadings } from '../../model/resolve-readings.ts'
import { shown } from '../../schema/values/shown.ts'
import type { YamlText } from '../../yaml/read.ts'
import { withoutMerging } from '../../yaml/value/merge.ts'
import { quoted } from '../../yaml/value/node.ts'
import { withoutCascades, withoutReadingCascades } from './cascades.ts'
import { locate } from './locate.ts'
import type { ParsedFile } from './parse.ts'

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

/**
 * The problems of the text of a file. A number that YAML reads otherwise than it looks lacks its quotes, if the text that is
 * written has the right shape: `name: 1e3`. `findings` are those of the shape, in which such a number is that text.
 */
export function problemsOfText(
  parsed: ParsedFile,
  findings: readonly Finding[],
  readingUses: readonly ReadingUse[] = [],
): Diagnostic[] {
  const { yaml, problems } = parsed
  if (!problems.some(({ code }) => numberCodes.has(code))) return [...problems]
  const wrong = new Set(findings.map(({ path }) => JSON.stringify(pathInFile(readingUses, path))))
  const isText = (path: Path) =>
    path[0] !== 'readings' && !path.some((_, i) => wrong.has(JSON.stringify(path.slice(0, i + 1))))
  return problems.map(found => {
    const { code, path, labels } = found
    if (!numberCodes.has(code) || !isText(withoutMerging(path))) return found
    const [unquoted] = locate([textUnquoted(yaml.writtenAt(path) ?? '', path)], parsed)
    return unquoted ? { ...unquoted, labels } : found
  })
}

const numberCodes: ReadonlySet<string> = new Set([
  ...['number-notation', 'number-zeros', 'number-unclear', 'number-imprecise'],
])

/** The finding on a text that lacks its quotes. */
const textUnquoted = (written: string, path: Path): Finding => ({
  ...problem('text-unquoted', path, { written: shown(written), meant: textMeant(written, path) }),
  at: 'with-cut',
})

function textMeant(written: string, path: Path): string {
  const [, six, four] = (path.at(-1) === 'orgNumber' && /^(\d{6})(\d{4})$/.exec(written)) || []
  return six === undefined ? quoted(written) : `${six}-${four}`
}
