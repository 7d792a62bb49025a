import { frequencyOf } from '../domain/index/index-period.ts'
import type { Written } from '../schema/agreement.ts'
import type { WrittenIndex } from '../schema/index-series.ts'
import type { WrittenWorkspace } from '../schema/workspace.ts'
import type { AgreementContext, IndexContext, Need, SettingsContext } from './context.ts'
import type { CheckOf, Finding } from './findings.ts'
import { agreementChecks, indexChecks, settingsChecks } from './lists/checks.ts'
import { kinds } from './lists/kinds.ts'

/** What does not hold in an agreement; `broken` are the blocks that are left out of it because of their shape. */
export function agreementFindings(
  written: Written,
  context: Omit<AgreementContext, 'isWhole'>,
  broken: ReadonlySet<unknown>,
): Finding[] {
  const isWhole = (...needed: readonly Need[]) => !needed.some(need => broken.has(need))
  const agreementNamed = once(context.agreementNamed)
  return found(agreementChecks, written, { ...context, isWhole, agreementNamed }, isWhole)
}

/** What does not hold in an index. */
export function indexFindings(index: WrittenIndex, context: IndexContext): Finding[] {
  const hasOneFrequency = new Set(index.values.map(({ period }) => frequencyOf(period))).size === 1
  return found(indexChecks, index, context, need => need !== 'one-frequency' || hasOneFrequency)
}

/** What does not hold in the settings of a workspace. */
export const settingsFindings = (
  settings: WrittenWorkspace,
  context: Omit<SettingsContext, 'kinds'>,
): Finding[] => found(settingsChecks, settings, { ...context, kinds }, () => true)

const found = <Checked, Context>(
  checks: readonly CheckOf<Checked, Context>[],
  checked: Checked,
  context: Context,
  isWhole: (need: Need) => boolean,
): Finding[] =>
  checks
    .filter(({ needs }) => needs.every(need => isWhole(need)))
    .flatMap(({ code, check }) => [...check(checked, context)].map(one => ({ code, ...one })))

/** The same function, which finds each value once: several checks ask for the same other agreement. */
function once<Value>(lookUp: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return name => {
    const { value } = known.get(name) ?? { value: lookUp(name) }
    known.set(name, { value })
    return value
  }
}
