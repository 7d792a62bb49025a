import type { Diagnostic } from '../../diagnostic.ts'
import { largestFile, type SourceFile } from '../../files.ts'
import { problem } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { isFieldName } from '../../schema/check/suggested-name.ts'
import { shown } from '../../schema/values/shown.ts'
import { readYaml, type YamlText } from '../../yaml/read.ts'
import { type Format, formats } from '../file-format.ts'
import { diagnosticOf, type FileYaml, locate } from './locate.ts'
import { stableKeys } from './stable-keys.ts'

/** A file of a format, read as YAML, and the problems of its text. */
export interface ParsedFile extends FileYaml {
  readonly problems: readonly Diagnostic[]
}

/** The diagnostics of a file that cannot be read as YAML of the format. */
export interface UnparsedFile {
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a file as YAML of a format. */
export function parseFile(file: SourceFile, format: Format): ParsedFile | UnparsedFile {
  if (file.text === undefined) return { diagnostics: [ofUnreadable(file)] }
  const yaml = readYaml(file.text)
  const problems = yaml.problems
    .map(withFieldNames)
    .map(found => diagnosticOf(found, file, stableKeys(found, found.path, yaml.value)))
  const isDamaged = yaml.damaged.some(([field]) => field === undefined)
  if (yaml.value === undefined || isDamaged) return { diagnostics: problems }
  const wrongFormat = formatFinding(yaml, format)
  if (!wrongFormat) return { file, yaml, problems }
  const isFormatDamaged = yaml.damaged.some(([field]) => field === 'iop')
  return { diagnostics: isFormatDamaged ? problems : [...problems, ...locate([wrongFormat], { file, yaml })] }
}

/** A problem of the text; a line without a colon means a field only where it begins with the name of one. */
const withFieldNames = <F extends Finding>(found: F): F => {
  const { args } = found
  const isLine = 'problem' in args && args.problem === 'no-colon' && 'meant' in args
  const [name = ''] = (isLine && /^\w+/.exec(String(args.meant))) || []
  return isLine && !isFieldName(name) ? { ...found, args: { problem: 'no-colon' } } : found
}

function unreadableFinding({ path, unreadable, misread }: SourceFile): Finding {
  if (unreadable === 'not-readable')
    return problem('file-not-readable', [], { isNameBroken: path.includes('\ufffd') })
  if (unreadable === 'too-large')
    return problem('file-too-large', [], { limit: largestFile / 1_000_000, of: 'megabytes' })
  return problem('file-not-text', [], misread ? { encoding: misread.encoding } : {})
}

/** The diagnostic of a file without a text: at the first place that is not UTF-8, or at the first character. */
function ofUnreadable(file: SourceFile): Diagnostic {
  const { start, line, column } = file.misread ?? { start: 0, line: 1, column: 1 }
  const span = { start, end: start, line, column, endLine: line, endColumn: column }
  return diagnosticOf({ ...unreadableFinding(file), ...span, labels: [] }, file, [])
}

/** The finding on a file that does not claim the format that it is read as. */
function formatFinding({ value }: YamlText, format: Format): Finding | undefined {
  const claimed = (value as { iop?: unknown } | null)?.iop
  if (claimed === format) return undefined
  return claimed === undefined || claimed === null
    ? problem('format-missing', ['iop'], { formats })
    : problem('format-unknown', ['iop'], { found: shown(claimed), formats })
}
