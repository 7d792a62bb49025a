import { type Path, startsWith } from '../../finding.ts'
import type { Finding } from '../../findings/findings.ts'
import type { ReadingUse, ResolvedReadings } from '../../model/resolve-readings.ts'
import { agreementSchema, type Written } from '../../schema/agreement.ts'
import { checkShape } from '../../schema/check/check.ts'
import type { YamlText } from '../../yaml/read.ts'
import { indentedBlocks, withIndentedBlocks } from './indented-blocks.ts'

/** The outcome of checking the shape of an agreement. */
export interface AgreementShape {
  /** The agreement in the program's own form, if all of it is reliable. */
  readonly written: Written | undefined
  readonly findings: readonly Finding[]
  /** Paths of unreliable values: wrong in shape, from an unresolved reading, or damaged in the text. */
  readonly unreliable: readonly Path[]
}

/** Checks the shape of an agreement whose readings are resolved. */
export function checkAgreementShape(
  { value, readingUses, unresolved }: ResolvedReadings,
  yaml: YamlText,
): AgreementShape {
  const result = checkShape(agreementSchema, value)
  const findings = 'findings' in result ? result.findings : []
  const indented = indentedBlocks(findings, value)
  const damaged = damagedPaths(yaml, readingUses)
  return {
    written: 'value' in result && damaged.length === 0 ? result.value : undefined,
    findings: withIndentedBlocks(findings, indented),
    unreliable: [
      ...findings.map(({ path }) => path),
      ...indented.map(({ block }) => [block]),
      ...unresolved,
      ...damaged,
    ],
  }
}

/** Paths of the values that problems of the text damage, also where a reading has inserted them. */
const damagedPaths = (yaml: YamlText, readingUses: readonly ReadingUse[]): Path[] =>
  yaml.damaged.flatMap(damaged => [
    damaged,
    ...readingUses
      .filter(({ from }) => startsWith(damaged, from))
      .map(({ at, from }) => [...at, ...damaged.slice(from.length)]),
  ])
