import type { Exact } from '../../../domain/money/exact.ts'
import { type LevelStatus, weakerLevel } from '../../../domain/money/level-status.ts'
import type { IndexChange } from '../../../domain/timeline/levels/index-change.ts'
import type { PartStep } from '../../../domain/timeline/levels/part-step.ts'
import type { Bilingual } from '../../../language.ts'
import type { Numbers } from '../../../messages/number-formats.ts'
import type { Words } from '../../../messages/words.ts'

/**
 * An adjustment as a formula: `× OPI 2019 2.7 %`, `× (80 % OPI 2019 2.7 % + 20 % KPI 2018-10 330.72/282.4) → 2.5 %`; with
 * the adjusted share of the amount, unless all of it is adjusted.
 */
export function stepText(step: PartStep, words: Words): string {
  const { numbers, status, language } = words
  const changes = step.changes.map(change => {
    const { weight, index, period, amount, status: indexStatus } = changeOf(change, step, words)
    const mark =
      indexStatus === 'preliminary' || indexStatus === 'forecast' ? ` (${status[indexStatus]})` : ''
    return `${weight ? `${weight} % ` : ''}${index} ${period} ${amount}${mark}`
  })
  const sum = changes.length > 1 ? `(${changes.join(' + ')})` : changes.join('')
  const used = usedText(step, numbers)
  const result = used ? `${used} %` : ''
  const share = isAll(step.part.share) ? '' : ` (${ofAmount[language](numbers.plain(step.part.share))})`
  return `× ${[sum, result].filter(Boolean).join(' → ')}${share}`
}

/** In place of the change of an index that the price level of the amount already has. */
const included: Bilingual<string> = { sv: 'ingår redan i nivån', en: 'is in the level already' }

const ofAmount = {
  sv: (share: string) => `${share} % av beloppet`,
  en: (share: string) => `${share} % of the amount`,
}

/** The change of an index in words; `amount` is per cent, or the new level over the old one. */
interface IndexChangeText {
  readonly index: string
  /** In per cent; undefined for a single index. */
  readonly weight: string | undefined
  readonly period: string
  readonly amount: string
  readonly status: LevelStatus
}

function changeOf(change: IndexChange, step: PartStep, { numbers, language }: Words): IndexChangeText {
  const { index, values, percent } = change
  const levels = values.map(({ number }) => numbers.plain(number)).toReversed()
  const changed = values.length === 0 ? included[language] : `${percent ? numbers.percent(percent) : ''} %`
  return {
    index,
    weight: weightText(change, step, numbers),
    period: valuePeriod(change),
    amount: isLevel(change) ? levels.join('/') : changed,
    status: values
      .map(({ status, isKept }): LevelStatus => (isKept ? 'final' : status))
      .reduce(weakerLevel, 'final'),
  }
}

/** An adjustment as the lines of a cell: the change of each index, and the change that is used. */
export function stepLines(step: PartStep, words: Words): string[] {
  const { numbers, tables } = words
  const lines = step.changes.flatMap(change => {
    const { weight, index, period, amount } = changeOf(change, step, words)
    const name = weight ? `${weight} % ${index}` : index
    // The period and the change share a line only if the table stays narrow.
    const isShort = !weight && !isLevel(change) && period.length === 4
    const linesFor = (period: string, text: string) =>
      isShort ? [`${name} ${period} ${text}`] : [`${name} ${period}`, text]
    return change.lacking.length > 0
      ? change.lacking.flatMap(period => linesFor(period, tables.unknown))
      : linesFor(period, amount)
  })
  const used = usedText(step, numbers)
  const share = isAll(step.part.share) ? [] : [`× ${numbers.plain(step.part.share)} %`]
  const arrow = lines.length > 0 ? '→ ' : ''
  const known = used ? [...lines, `${arrow}${used} %`] : lines
  return [...(known.length > 0 ? known : [tables.unknown]), ...share]
}

/** The period of a value, or the first and the last period of several yearly changes. */
function valuePeriod({ values, to }: IndexChange): string {
  const last = values.at(-1)?.period ?? to
  const first = values[0]
  return first && first.kind === 'percent-change' && values.length > 1 ? `${first.period}–${last}` : last
}

const weightText = ({ weight }: IndexChange, { changes }: PartStep, numbers: Numbers) =>
  changes.length > 1 ? numbers.plain(weight) : undefined

/** The used change in per cent; undefined if it is the exact change of a single index, or unknown. */
const usedText = ({ change, changes }: PartStep, numbers: Numbers) =>
  change && (changes.length !== 1 || !isSame(change.exact, change.used))
    ? numbers.percent(change.used)
    : undefined

const isLevel = ({ values }: IndexChange) => values[0]?.kind === 'level'
const isAll = ({ n, d }: Exact) => n === 100n && d === 1n
const isSame = (a: Exact, b: Exact) => a.n === b.n && a.d === b.d
