import type { Diagnostic } from '../../diagnostic.ts'
import type { Path } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../../model/resolve-readings.ts'
import { isFieldName } from '../../schema/check/suggested-name.ts'
import { withoutMerging } from '../../yaml/value/merge.ts'
import { locate } from './locate.ts'
import type { ParsedFile } from './parse.ts'
import { textUnquoted } from './unquoted-text.ts'

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
  if (!problems.some(({ code }) => textCodes.has(code) || numberCodes.has(code))) return [...problems]
  const wrong = new Map(findings.map(found => [JSON.stringify(pathInFile(readingUses, found.path)), found]))
  return problems.map(found => {
    const path = withoutMerging(found.path)
    const [refusal] = path.flatMap((_, i) => wrong.get(JSON.stringify(path.slice(0, i + 1))) ?? [])
    if (found.code === 'text-split')
      return withMeant(found, refusal?.code === 'unknown-field' ? undefined : refusal)
    if (found.code === 'quotes-typographic') return withMeantBy(found, refusal)
    if (refusal) return found
    return numberCodes.has(found.code) && path[0] !== 'readings' ? withoutQuotes(path, found, parsed) : found
  })
}

const textCodes: ReadonlySet<string> = new Set(['text-split', 'quotes-typographic'])

const numberCodes: ReadonlySet<string> = new Set([
  ...['number-notation', 'number-zeros', 'number-unclear', 'number-imprecise'],
])

/** A value that commas split, with what is meant by it: a field that lacks its colon, a number that the shape knows, or text. */
function withMeant(found: Diagnostic, refusal: Finding | undefined): Diagnostic {
  const { args } = found
  const colon = 'found' in args && typeof args.found === 'string' ? withColon(args.found) : undefined
  if (colon === undefined && !refusal) return found
  const number = refusal?.code === 'number-format' && 'meant' in refusal.args ? refusal.args.meant : undefined
  return { ...found, args: { ...args, meant: colon ?? number } }
}

/** The parts of a value with a colon after the name of the field that is the last: `foreningen, amount 500000`. */
function withColon(parts: string): string | undefined {
  const [, before, name = '', value] = /^(.*,\s*)([A-Za-z]\w*)\s+([\d"']\S*)$/.exec(parts) ?? []
  return isFieldName(name) ? `${before}${name}: ${value}` : undefined
}

/** A text in typographic quotes, with the value that is meant in place of the text, if the shape knows it. */
const withMeantBy = (found: Diagnostic, refusal: Finding | undefined): Diagnostic =>
  refusal && 'meant' in refusal.args && typeof refusal.args.meant === 'string'
    ? { ...found, args: { meant: refusal.args.meant } }
    : found

function withoutQuotes(path: Path, found: Diagnostic, parsed: ParsedFile): Diagnostic {
  const written = parsed.yaml.writtenAt(path) ?? ''
  const [unquoted] = locate([textUnquoted(written, found.path)], parsed)
  return unquoted ? { ...unquoted, labels: found.labels } : found
}
