import type { Concern } from '../agreement/quoted-clause.ts'
import { isNothing, isUnknownFigure } from '../money/figure.ts'
import { entriesOfKind, type Timeline } from '../timeline/timeline.ts'
import type { DueRow } from '../views/expiry.ts'
import { type Assumption, type AssumptionCode, assumption } from './assumption.ts'
import { brokenYearAssumptions } from './broken-year-assumptions.ts'
import { amendmentAssumptions, quotedClauseAssumptions, readingAssumptions } from './clause-assumptions.ts'
import { grantAssumptions } from './grant-assumptions.ts'
import type { LevelUse } from './index-value-assumptions.ts'
import { levelAssumptions } from './level-assumptions.ts'
import {
  missingDayAssumptions,
  replacedAdjustments,
  replacedDue,
  replacedEnds,
  replacedInPayouts,
} from './missing-day-assumptions.ts'
import { pauseAssumptions } from './pause-assumptions.ts'
import { payoutDivisionAssumptions } from './payout-division-assumptions.ts'
import { noticeAssumptions, optionAssumptions, termAssumptions } from './term-assumptions.ts'
import { unknownFactorAssumptions } from './unknown-assumptions.ts'
import { givenNotice, levelsPaid, payoutBlocks, payoutConcerns, termBlocks } from './view-concerns.ts'

const dueConcerns: readonly Concern[] = ['term', 'notice', 'duties']
const dueBlocks = ['notice', 'duties', 'groups']

/** What the rows of what falls due say themselves. */
const shownAsRows: readonly AssumptionCode[] = ['condition', 'no-last-day', 'renewed']

/** The assumptions about the days on which payouts, duties and deadlines fall due. */
export function expiryAssumptions(timeline: Timeline, due: readonly DueRow['due'][]): Assumption[] {
  const { agreement, life, dueDayRule } = timeline
  const payouts = due.flatMap(entry => (entry.kind === 'payouts' ? entry.payouts : []))
  const isNoticeCounted =
    (entriesOfKind(timeline, 'notice').length > 0 || agreement.term.isOpen) &&
    !agreement.events.some(({ byDefault }) => byDefault)
  return [
    ...termAssumptions(agreement, life).filter(({ code }) => !shownAsRows.includes(code)),
    ...(isNoticeCounted ? noticeAssumptions(agreement) : []),
    ...readingAssumptions(
      agreement,
      payouts.length > 0 ? [...payoutBlocks, ...dueBlocks] : [...termBlocks, ...dueBlocks],
    ),
    ...quotedClauseAssumptions(
      agreement,
      payouts.length > 0 ? [...payoutConcerns, ...dueConcerns] : dueConcerns,
    ),
    ...levelAssumptions(agreement, payouts.flatMap(levelsPaid)),
    ...payoutDivisionAssumptions(timeline, payouts),
    ...(life ? grantAssumptions(agreement, life, payouts, dueDayRule) : []),
    ...missingDayAssumptions(agreement, [
      ...replacedDue(timeline, due),
      ...(life ? replacedInPayouts(agreement, life, payouts) : []),
    ]),
    ...pauseAssumptions(timeline, 'payout', payouts),
    ...pauseAssumptions(timeline, 'duty', entriesOfKind(timeline, 'duty')),
  ]
}

/** The assumptions about adjustments. */
export function adjustmentAssumptions(timeline: Timeline): Assumption[] {
  const { agreement, life } = timeline
  if (!life) return termAssumptions(agreement, life)
  const changes = entriesOfKind(timeline, 'adjustment')
  if (changes.length === 0) return []
  // The view shows every adjustment, also those that later ones do not depend on.
  const uses = changes.map(({ grant: { key }, day, step }) => {
    const own = changes.filter(({ grant }) => grant.key === key).map(({ step }) => step)
    const steps = own.filter(({ effective }) => effective <= day)
    return {
      of: 'grant' as const,
      key,
      level: { base: own[0]?.before ?? step.before, steps, amount: step.after },
    }
  })
  return [
    ...termAssumptions(agreement, life),
    ...readingAssumptions(agreement, [...termBlocks, ...givenNotice(agreement), 'grants', 'indexation']),
    ...quotedClauseAssumptions(agreement, ['term', 'grants', 'indexation']),
    ...levelAssumptions(agreement, uses),
    ...missingDayAssumptions(agreement, replacedAdjustments(agreement, changes)),
  ]
}

/** The assumptions about the split. */
export function splitAssumptions(timeline: Timeline): Assumption[] {
  const { agreement, life, dueDayRule } = timeline
  const payouts = entriesOfKind(timeline, 'payout')
  const inputs = entriesOfKind(timeline, 'contribution')
  // A missing amount of cash is reported as a level, a contribution in kind without a value by its party.
  const contributed = inputs.flatMap(({ levels }) =>
    levels
      .filter(({ isInKind, level }) => !isNothing(level.base) && !(isInKind && isUnknownFigure(level.base)))
      .map(({ key, level }): LevelUse => ({ of: 'contribution', key, level })),
  )
  const withoutFactor = unknownFactorAssumptions(agreement).map(({ args }) => args.key)
  const unvalued = inputs.filter(
    ({ inKind, levels }) =>
      isUnknownFigure(inKind) &&
      levels.some(
        ({ key, isInKind, level }) => isInKind && isUnknownFigure(level.base) && !withoutFactor.includes(key),
      ),
  )
  const parties = [...new Set(unvalued.map(({ party }) => party))]
  return [
    ...termAssumptions(agreement, life),
    ...optionAssumptions(timeline),
    ...readingAssumptions(agreement, [...payoutBlocks, ...givenNotice(agreement), 'contributions', 'costs']),
    ...quotedClauseAssumptions(agreement, [...payoutConcerns, 'contributions']),
    ...amendmentAssumptions(agreement, payouts),
    ...unknownFactorAssumptions(agreement),
    ...levelAssumptions(agreement, [...payouts.flatMap(levelsPaid), ...contributed]),
    ...brokenYearAssumptions(agreement.id, payouts, inputs),
    ...(life ? grantAssumptions(agreement, life, payouts, dueDayRule) : []),
    ...pauseAssumptions(timeline, 'payout', payouts),
    ...(life ? missingDayAssumptions(agreement, replacedEnds(agreement, life.to)) : []),
    ...(parties.length > 0 ? [assumption('in-kind-unvalued', agreement.id, { parties })] : []),
  ]
}
