import type { Day } from '../../domain/calendar/day.ts'
import { type ComparedPair, partyNamed, versionKept } from '../../domain/differences/compared-pair.ts'
import { yearlyDifferences } from '../../domain/differences/yearly-differences.ts'
import type { Timeline } from '../../domain/timeline/timeline.ts'
import type { Words } from '../../messages/words.ts'
import { cashFlowTexts, signed, yearsText } from './cash-flow-texts.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** The sums of a difference, which are read first: kronor a year and in all, parties that join and leave, the term. */
export function sums(pair: ComparedPair, words: Words): string[] {
  const { old, now, comparison } = pair
  const diff = diffTexts[words.language]
  const name = (party: string) => partyNamed(pair, party)
  const stated = old && now ? yearlyDifferences(comparison.base, now) : undefined
  const rows = (stated?.rows ?? []).filter(({ amount }) => amount.ore !== undefined)
  const isStated = ({ side, party }: { side: string; party: string }) =>
    rows.some(row => row.side === side && row.party === party)
  const others = comparison.total.filter(cell => !isStated(cell))
  return [
    ...rows.flatMap(({ side, party, amount }) => {
      const who = side === 'pays' ? diff.pays(name(party)) : diff.receives(name(party))
      const own = comparison.total.filter(cell => cell.side === side && cell.party === party)
      const each = `${who} ${diff.perYear({ amount: signed(amount, words), from: stated?.from })}`
      return side === 'pays' && own.length > 0 ? [each, `  ${yearsText(own, words)}`] : [each]
    }),
    ...cashFlowTexts(others, name, words),
    ...parties(pair, words),
    ...term(pair, words),
    ...version(pair, words),
  ]
}

function version(pair: ComparedPair, { language }: Words): string[] {
  const diff = diffTexts[language]
  const kept = versionKept(pair)
  return kept === undefined ? [] : [diff.versionNotRaised(kept)]
}

function parties(pair: ComparedPair, { language }: Words): string[] {
  const diff = diffTexts[language]
  const named = (kind: 'added' | 'removed') =>
    pair.comparison.changes
      .filter(({ rule, direction }) => rule === 'party' && direction === kind)
      .map(({ change }) => partyNamed(pair, change.path[1] ?? ''))
  const [gone, come] = [named('removed'), named('added')]
  return [...(gone.length > 0 ? [diff.leave(gone)] : []), ...(come.length > 0 ? [diff.join(come)] : [])]
}

function term({ old, now }: ComparedPair, words: Words): string[] {
  if (!old || !now) return []
  const [before, after] = [old, now].map(timeline => termText(timeline, words))
  return before === undefined || after === undefined || before === after
    ? []
    : [diffTexts[words.language].term({ old: before, new: after })]
}

const termText = ({ agreement: { term } }: Timeline, { tables }: Words): string => {
  const day = (one: Day | undefined) => one ?? tables.unknownDay
  return `${day(term.from)} – ${term.isOpen ? tables.untilFurtherNotice : day(term.to)}`
}
