import type { Diagnostic } from '../../diagnostic.ts'
import type { Path } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../../model/resolve-readings.ts'
import { withoutMerging } from '../../yaml/value/merge.ts'
import { locate } from './locate.ts'
import type { ParsedFile } from './parse.ts'
import { textUnquoted } from './text-unquoted.ts'

/**
 * The problems of the text of a file, with what the shape says about them: its findings are on the text that is written
 * where YAML reads a value otherwise than it looks. A number whose text has the right shape lacks its quotes (`name: 1e3`);
 * what commas split is no text where the text has another shape (`{ amount: 1,5 miljoner }`).
 */
export function textProblems(
  parsed: ParsedFile,
  findings: readonly Finding[],
  readingUses: readonly ReadingUse[] = [],
): Diagnostic[] {
  const { problems } = parsed
  if (!problems.some(({ code }) => code === 'text-split' || numberCodes.has(code))) return [...problems]
  const wrong = new Map(findings.map(found => [JSON.stringify(pathInFile(readingUses, found.path)), found]))
  return problems.map(found => {
    const path = withoutMerging(found.path)
    const [refusal] = path.flatMap((_, i) => wrong.get(JSON.stringify(path.slice(0, i + 1))) ?? [])
    if (refusal) return found.code === 'text-split' ? withMeantOf(refusal, found) : found
    return numberCodes.has(found.code) && path[0] !== 'readings' ? withoutQuotes(path, found, parsed) : found
  })
}

const numberCodes: ReadonlySet<string> = new Set([
  ...['number-notation', 'number-zeros', 'number-unclear', 'number-imprecise'],
])

/** A value that commas split, with the number that is meant in place of the text, if the shape knows it. */
const withMeantOf = ({ code, args }: Finding, found: Diagnostic): Diagnostic => ({
  ...found,
  args: { ...found.args, meant: code === 'number-format' && 'meant' in args ? args.meant : undefined },
})

function withoutQuotes(path: Path, found: Diagnostic, parsed: ParsedFile): Diagnostic {
  const written = parsed.yaml.writtenAt(path) ?? ''
  const [unquoted] = locate([textUnquoted(written, found.path)], parsed)
  return unquoted ? { ...unquoted, labels: found.labels } : found
}
