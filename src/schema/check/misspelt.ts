import type { Problem } from '../../finding.ts'

/** A misspelt field is not a missing one too, nor one that others need. */
export function withoutMisspelt(findings: readonly Problem[]): Problem[] {
  const meant = new Set(
    findings.flatMap(({ code, path, args }) =>
      code === 'unknown-field' && 'nearest' in args
        ? [JSON.stringify([path.slice(0, -1), args.nearest])]
        : [],
    ),
  )
  return findings.filter(finding => {
    const { path } = finding
    return !lacking(finding).some(field => meant.has(JSON.stringify([path, field])))
  })
}

/** The fields that a finding says are missing, or may be. */
const lacking = ({ code, args }: Problem): readonly string[] => {
  if (code === 'missing-field' && 'field' in args) return [args.field]
  if (code === 'field-needs' && 'needs' in args) return args.needs
  return (code === 'exactly-one-of' || code === 'one-of-missing') && 'fields' in args ? args.fields : []
}
