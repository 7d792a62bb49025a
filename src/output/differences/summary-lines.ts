import type { Day } from '../../domain/calendar/day.ts'
import { type ComparedPair, partyNamed, versionKept } from '../../domain/differences/compared-pair.ts'
import { yearlyDifferences } from '../../domain/differences/yearly-differences.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { Words } from '../../messages/words.ts'
import { cashFlowTexts, payerOrRecipient, yearsText } from './cash-flow-texts.ts'
import { differenceText, isUnbounded } from './difference-text.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** The summary of a difference: kronor per year and in all, parties that join and leave, the term, the version number. */
export function summaryLines(pair: ComparedPair, words: Words): string[] {
  const { old, now, comparison } = pair
  const diff = diffTexts[words.language]
  const stated = old && now ? yearlyDifferences(comparison.base, now, grantsChanged(pair)) : undefined
  const rows = (stated?.rows ?? []).filter(({ amount }) => !isUnbounded(amount))
  const isStated = ({ side, party }: { side: string; party: string }) =>
    rows.some(row => row.side === side && row.party === party)
  const others = comparison.total.filter(flow => !isStated(flow))
  return [
    ...rows.flatMap(({ side, party, amount }) => {
      const flows = comparison.total.filter(flow => flow.side === side && flow.party === party)
      const each = `${payerOrRecipient({ side, party }, pair, words)} ${diff.perYear({ amount: differenceText(amount, words), from: stated?.from })}`
      return side === 'pays' && flows.length > 0 ? [each, `  ${yearsText(flows, words)}`] : [each]
    }),
    ...cashFlowTexts(others, pair, words),
    ...partyTexts(pair, words),
    ...termTexts(pair, words),
    ...versionTexts(pair, words),
  ]
}

/** The grants of which a version says something else. */
const grantsChanged = ({ comparison }: ComparedPair): ReadonlySet<string> =>
  new Set(
    comparison.changes.flatMap(({ change: { path } }) => (path[0] === 'grants' && path[1] ? [path[1]] : [])),
  )

function versionTexts(pair: ComparedPair, { language }: Words): string[] {
  const diff = diffTexts[language]
  const kept = versionKept(pair)
  return kept === undefined ? [] : [diff.versionNotRaised(kept)]
}

function partyTexts(pair: ComparedPair, { language }: Words): string[] {
  const diff = diffTexts[language]
  const named = (kind: 'added' | 'removed') =>
    pair.comparison.changes
      .filter(({ rule, direction }) => rule === 'party' && direction === kind)
      .map(({ change }) => partyNamed(pair, change.path[1] ?? ''))
  const [removed, added] = [named('removed'), named('added')]
  return [
    ...(removed.length > 0 ? [diff.leave(removed)] : []),
    ...(added.length > 0 ? [diff.join(added)] : []),
  ]
}

function termTexts({ old, now }: ComparedPair, words: Words): string[] {
  if (!old || !now) return []
  const [before, after] = [old, now].map(timeline => termText(timeline, words))
  return before === undefined || after === undefined || before === after
    ? []
    : [diffTexts[words.language].term({ old: before, new: after })]
}

const termText = ({ agreement: { term } }: Timeline, { tables }: Words): string => {
  const dayText = (day: Day | undefined) => day ?? tables.unknownDay
  return `${dayText(term.from)} – ${term.isOpen ? tables.untilFurtherNotice : dayText(term.to)}`
}
