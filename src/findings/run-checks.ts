import { frequencyOf } from '../domain/index/index-period.ts'
import { once } from '../domain/once.ts'
import type { Written } from '../schema/agreement.ts'
import type { WrittenIndex } from '../schema/index-series.ts'
import type { WrittenWorkspace } from '../schema/workspace.ts'
import type { AgreementContext, IndexContext, Need, SettingsContext } from './context.ts'
import { statedSums } from './facts/stated-sums.ts'
import type { CheckOf, Finding } from './findings.ts'
import { agreementChecks, indexChecks, settingsChecks } from './lists/checks.ts'
import { kinds } from './lists/kinds.ts'

/** The findings of all checks of an agreement whose needs are met. `broken` are the needs with errors in shape. */
export function agreementFindings(
  written: Written,
  context: Omit<AgreementContext, 'isWhole' | 'statedSums'>,
  broken: ReadonlySet<unknown>,
): Finding[] {
  const isWhole = (...needed: readonly Need[]) => !needed.some(need => broken.has(need))
  const sums = once(() => [...statedSums(written, context.model)])
  const shared = { isWhole, statedSums: sums }
  return findingsOf(agreementChecks, written, { ...context, ...shared }, isWhole)
}

/** The findings of all checks of an index whose needs are met. */
export function indexFindings(index: WrittenIndex, context: IndexContext): Finding[] {
  const hasOneFrequency = new Set(index.values.map(({ period }) => frequencyOf(period))).size === 1
  return findingsOf(indexChecks, index, context, need => need !== 'one-frequency' || hasOneFrequency)
}

/** The findings of all checks of the settings of a workspace. */
export const settingsFindings = (
  settings: WrittenWorkspace,
  context: Omit<SettingsContext, 'kinds'>,
): Finding[] => findingsOf(settingsChecks, settings, { ...context, kinds }, () => true)

const findingsOf = <Checked, Context>(
  checks: readonly CheckOf<Checked, Context>[],
  checked: Checked,
  context: Context,
  isWhole: (need: Need) => boolean,
): Finding[] =>
  checks
    .filter(({ needs }) => needs.every(need => isWhole(need)))
    .flatMap(({ code, check }) => [...check(checked, context)].map(found => ({ code, ...found })))
