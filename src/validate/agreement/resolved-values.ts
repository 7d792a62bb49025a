import { fieldsOf } from '../../domain/plain-object.ts'
import { withSource } from '../../model/default-source.ts'
import type { Alternative } from '../../model/reading-options.ts'
import { type ResolvedReadings, resolveReadings } from '../../model/resolve-readings.ts'
import { agreementRoles } from '../../schema/agreement.ts'
import { checkShape } from '../../schema/check/check.ts'
import { source as sourceField } from '../../schema/fields/shared-fields.ts'

/** The values of a file with its readings resolved, in which each block has a source if the file has one. */
export function resolvedValues(value: unknown, alternative?: Alternative): ResolvedReadings {
  const resolved = resolveReadings(value, alternative)
  const file = fieldsOf(resolved.value)
  if (file?.source === undefined) return resolved
  // A default that is wrong is reported once, and not in each block.
  const source = 'value' in checkShape(sourceField.schema, file.source) ? file.source : '-'
  return { ...resolved, value: withSource(file, source, agreementRoles().sources) }
}
