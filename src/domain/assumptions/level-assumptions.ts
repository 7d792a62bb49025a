import type { Agreement, Default } from '../agreement/agreement.ts'
import { isUnknownFigure } from '../money/figure.ts'
import type { IndexChange } from '../timeline/levels/index-change.ts'
import { stepsBehind } from '../timeline/levels/level.ts'
import { type Assumption, assumption } from './assumption.ts'
import {
  forecastValues,
  type LevelUse,
  missingValues,
  preliminaryValues,
  unnamedIndices,
} from './index-value-assumptions.ts'
import { unknownFactorAssumptions } from './unknown-assumptions.ts'

/** The assumptions about levels: index values that are not final or not known, defaults of the program, amounts that are not stated. */
export function levelAssumptions(agreement: Agreement, uses: readonly LevelUse[]): Assumption[] {
  const { id } = agreement
  const behind = uses.flatMap(({ level }) => stepsBehind(level).flatMap(({ changes }) => changes))
  const changes = [...new Map(behind.map(change => [changeKey(change), change])).values()]
  // A rate times an unknown quantity has an assumption of its own.
  const products = unknownFactorAssumptions(agreement).map(({ args }) => args.key)
  const unstated = [...new Set(uses.filter(use => isUnstated(use, agreement)).map(({ key }) => key))].filter(
    key => !products.includes(key),
  )
  const open = preliminaryValues(id, changes)
  return [
    ...open,
    ...forecastValues(id, changes),
    ...missingValues(id, changes, uses),
    ...unnamedIndices(agreement, uses),
    ...(unstated.length > 0 ? [assumption('not-stated', id, { keys: unstated })] : []),
    ...onRenewalOnly(agreement, uses),
    ...defaultsUsed(agreement, uses, open.length > 0).map(name =>
      assumption('default', id, { default: name }),
    ),
  ]
}

const changeKey = ({ index, from, to }: IndexChange) => `${index} ${from} ${to}`

const isUnstated = ({ of, key, level }: LevelUse, { grants }: Agreement) =>
  isUnknownFigure(level.base) ||
  (of === 'grant' && grants.some(grant => grant.key === key && grant.amount.isUnstated))

/** Amounts that are adjusted only on renewals, where there has been none. */
function onRenewalOnly({ id, indexation }: Agreement, uses: readonly LevelUse[]): Assumption[] {
  const waits = indexation?.parts.some(({ schedule }) => schedule.years === 'renewal')
  const isAdjusted = uses.some(({ level }) =>
    level.steps.some(({ parts }) => parts.some(({ part }) => part.schedule.years === 'renewal')),
  )
  return waits && uses.length > 0 && !isAdjusted ? [assumption('no-renewal', id, {})] : []
}

/** The defaults of the program that decided the levels. */
function defaultsUsed(
  { defaults, indexation }: Agreement,
  uses: readonly LevelUse[],
  isPreliminary: boolean,
): Default[] {
  const steps = uses.flatMap(({ level }) => level.steps)
  const isLonger = steps.some(({ parts }) => parts.some(({ changes }) => changes.some(spansYears)))
  const elsewhere: readonly Default[] = [
    'new-level-on-adjustment-day',
    ...(isPreliminary ? [] : ['preliminary-settled' as const]),
    ...(isLonger ? [] : ['years-together' as const]),
  ]
  return indexation && steps.length > 0 ? defaults.filter(name => !elsewhere.includes(name)) : []
}

const spansYears = ({ values }: IndexChange) =>
  values.length > 1 && values.every(({ kind }) => kind === 'percent-change')
