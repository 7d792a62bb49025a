import type { Path, Problem } from '../../finding.ts'

/**
 * Drops findings that merely cascade from a misspelt field: that the field is missing, or that other fields need it. The
 * source of a file is meant for all its blocks.
 */
export function withoutMisspellingCascades(findings: readonly Problem[]): Problem[] {
  const meant = new Set(
    findings.flatMap(({ code, path, args }) =>
      code === 'unknown-field' && 'nearest' in args
        ? [JSON.stringify([path.slice(0, -1), args.nearest])]
        : [],
    ),
  )
  const isMeant = (path: Path, field: string) =>
    meant.has(JSON.stringify([path, field])) || (field === 'source' && meant.has(JSON.stringify([[], field])))
  return findings.filter(finding => !missingFields(finding).some(field => isMeant(finding.path, field)))
}

/** The fields that a finding reports as missing. */
const missingFields = ({ code, args }: Problem): readonly string[] => {
  if (code === 'missing-field' && 'field' in args) return [args.field]
  if (code === 'field-needs' && 'needs' in args) return args.needs
  return (code === 'exactly-one-of' || code === 'one-of-missing') && 'fields' in args ? args.fields : []
}
