import type { Path } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import { pathInFile, type ReadingUse } from '../../model/resolve-readings.ts'
import type { YamlText } from '../../yaml/read.ts'

/** Drops findings that merely cascade from a problem of the text. */
export function withoutCascades(
  findings: readonly Finding[],
  yaml: YamlText,
  readingUses: readonly ReadingUse[] = [],
): Finding[] {
  const damaged = new Set(yaml.damaged.map(keyOf))
  return findings.filter(found => !isFromDamage(found, pathInFile(readingUses, found.path), damaged))
}

/** Whether a finding is on a damaged value, or on a field that a failed merge (`<<`) would have brought. */
const isFromDamage = ({ code }: Finding, path: Path, damaged: ReadonlySet<string>): boolean =>
  path.some((_, i) => damaged.has(keyOf(path.slice(0, i + 1)))) ||
  (absences.has(code) && damaged.has(keyOf([...path, '<<'])))

const absences: ReadonlySet<string> = new Set([
  'missing-field',
  'exactly-one-of',
  'one-of-missing',
  'field-needs',
])

/** Drops findings that merely cascade from a reading: a missing value where none could be put in, and a misspelt choice. */
export const withoutReadingCascades = (
  findings: readonly Finding[],
  unresolved: readonly Path[],
): Finding[] => {
  const missing = new Set(unresolved.map(keyOf))
  const misspelt = new Set(findings.filter(isMisspeltChoice).map(({ path }) => keyOf(path.slice(0, 2))))
  return findings.filter(
    ({ code, path, args }) =>
      !(code === 'missing-field' && 'field' in args && missing.has(keyOf([...path, args.field]))) &&
      !(code === 'reading-not-chosen' && misspelt.has(keyOf(path.slice(0, 2)))),
  )
}

/** `chosn: in-force`, where an option of a reading is chosen. */
const isMisspeltChoice = ({ code, args }: Finding) =>
  code === 'unknown-field' && 'nearest' in args && args.nearest === 'chosen'

const keyOf = (path: Path) => JSON.stringify(path)
