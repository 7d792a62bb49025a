import { isAtDocumentLevel } from '../agreement/at-document-level.ts'
import type { Life } from '../agreement/term/life.ts'
import { hull } from '../money/figure.ts'
import { hullOfShares } from '../money/share.ts'
import { sameText } from '../same-text.ts'
import { agreementYears } from '../timeline/amounts/amount-year.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { type SplitRow, type SplitSpan, splitOver } from './split-over.ts'

/**
 * The split of each agreement year and, if there are several, of the whole term. Years that are in force for certain come
 * first; a term that may go on has no whole. Where the days are not known, the years are counted by number; at the level of
 * the document, which has no whole, where nothing bounds the first day of an indexed agreement.
 */
export function split(timeline: Timeline): SplitRow[] {
  const { life } = timeline
  if (!life) return undatedSplit(timeline)
  const years = agreementYears(life).map(
    ({ from, to, number }): SplitSpan => ({
      kind: 'agreement-year',
      period: { from, to },
      number,
      onlyIf: to > life.certainTo ? life.laterIf : undefined,
    }),
  )
  const [certain, later] = [years.filter(({ onlyIf }) => !onlyIf), years.filter(({ onlyIf }) => onlyIf)]
  const to = life.laterIf === 'renewed' ? life.certainTo : life.to
  const hasEnd = life.laterIf !== 'in-force' && !isOpenEnded(timeline)
  const whole: SplitSpan = { kind: 'whole-term', period: { from: life.from, to } }
  const spans = [...certain, ...(hasEnd && certain.length > 1 ? [whole] : []), ...later]
  const rows = spans.flatMap(span => splitOver(timeline, span))
  return hasEnd ? [...rows, ...laterSplit(timeline, life)] : inOneIfAlike(rows, years.length)
}

/** The agreement years after the term, if options are used. */
function laterSplit(timeline: Timeline, { to }: Life): SplitRow[] {
  const later = timeline.ifOptionsUsed()
  if (!later?.life) return []
  return agreementYears(later.life)
    .filter(({ from }) => from > to)
    .flatMap(({ number, ...period }) =>
      splitOver(later, {
        kind: 'agreement-year',
        number,
        period: { from: period.from, to: period.to },
        onlyIf: 'option-used',
      }),
    )
}

const isOpenEnded = ({ agreement, life }: Timeline) =>
  agreement.term.isOpen === true && life !== undefined && life.to === life.scheduledEnd

/** The years of a term without a known end as one, where they are all alike. */
function inOneIfAlike(rows: readonly SplitRow[], years: number): SplitRow[] {
  const perYear = rows.length / years
  const textOf = ({ span, ...row }: SplitRow) => sameText(row)
  const isAlike = rows.every((row, i) => {
    const first = rows[i % perYear]
    return first && textOf(row) === textOf(first)
  })
  if (!isAlike || years < 2) return [...rows]
  return rows.slice(0, perYear).map(row => ({ ...row, span: { kind: 'each-agreement-year' } }))
}

/** The split of a term whose days are not known: the hull of what it is in every possible term. */
function undatedSplit(timeline: Timeline): SplitRow[] {
  const possible = timeline.byAgreementYear().flatMap(one => (one.life ? [{ one, life: one.life }] : []))
  const isLengthKnown = timeline.agreement.term.length !== undefined
  const counts = possible.map(({ life }) => agreementYears(life).length)
  const count = isLengthKnown ? Math.min(...counts) : Math.min(1, ...counts)
  const numbers = Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, n) => n + 1)
  const spans: SplitSpan[] = isLengthKnown
    ? [
        ...numbers.map((number): SplitSpan => ({ kind: 'agreement-year', number })),
        ...(count > 1 && !isAtDocumentLevel(timeline.agreement) ? [{ kind: 'whole-term' } as const] : []),
      ]
    : numbers.map(() => ({ kind: 'each-agreement-year', number: 1 }))
  return spans.flatMap(span => {
    const all = possible.flatMap(({ one, life }) => {
      const year = agreementYears(life).find(({ number }) => number === span.number)
      // A year that the last day cuts is no sample of each year.
      const isCut = !isLengthKnown && year && (year.from !== year.full.from || year.to !== year.full.to)
      if (isCut) return []
      const period = span.kind === 'whole-term' ? life : year
      return period ? [splitOver(one, { ...span, period: { from: period.from, to: period.to } })] : []
    })
    const [first = []] = all
    return first.map((row, i) =>
      hullOfRows(
        span,
        row,
        all.flatMap(rows => rows[i] ?? []),
      ),
    )
  })
}

const hullOfRows = (span: SplitSpan, row: SplitRow, alike: readonly SplitRow[]): SplitRow => ({
  ...row,
  span,
  cash: hull(alike.map(({ cash }) => cash)),
  inKind: hull(alike.map(({ inKind }) => inKind)),
  received: hull(alike.map(({ received }) => received)),
  shareOfCash: hullOfShares(alike.flatMap(({ shareOfCash = [] }) => shareOfCash)),
  shareOfTotal: hullOfShares(alike.flatMap(({ shareOfTotal = [] }) => shareOfTotal)),
})
