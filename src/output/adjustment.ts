import type { Exact } from '../domain/money/exact.ts'
import { weaker } from '../domain/money/figure.ts'
import type { IndexChange } from '../domain/timeline/levels/index-change.ts'
import type { PartStep } from '../domain/timeline/levels/part-step.ts'
import type { ChangeText, Step } from '../messages/adjustment-text.ts'
import type { Numbers } from '../messages/format.ts'
import type { Words } from '../messages/words.ts'

/** A step of an amount as the languages put it in words. */
export const stepOf = (step: PartStep, numbers: Numbers): Step => ({
  share: isAll(step.part.share) ? undefined : numbers.plain(step.part.share),
  changes: step.changes.map(one => changeOf(one, step, numbers)),
  used: usedText(step, numbers),
})

function changeOf(change: IndexChange, step: PartStep, numbers: Numbers): ChangeText {
  const { index, values, percent } = change
  const levels = values.map(({ number }) => numbers.plain(number)).toReversed()
  return {
    index,
    weight: weightText(change, step, numbers),
    period: periodText(change),
    change: isLevel(change) ? levels.join('/') : `${percent ? numbers.percent(percent) : ''} %`,
    status: values.map(({ status, isKept }) => (isKept ? 'final' : status)).reduce(weaker, 'final'),
  }
}

/** The lines of a step in a table: of each index its change, or its level over the one compared with; what was used. */
export function stepLines(step: PartStep, { numbers, tables }: Words): string[] {
  const lines = step.changes.flatMap(change => {
    const { weight, index, period, change: text } = changeOf(change, step, numbers)
    const name = weight ? `${weight} % ${index}` : index
    // On one line only where that keeps the table narrow.
    const isShort = !weight && !isLevel(change) && period.length === 4
    const lined = (period: string, text: string) =>
      isShort ? [`${name} ${period} ${text}`] : [`${name} ${period}`, text]
    return change.lacking.length > 0
      ? change.lacking.flatMap(period => lined(period, tables.unknown))
      : lined(period, text)
  })
  const used = usedText(step, numbers)
  const share = isAll(step.part.share) ? [] : [`× ${numbers.plain(step.part.share)} %`]
  const arrow = lines.length > 0 ? '→ ' : ''
  const known = used ? [...lines, `${arrow}${used} %`] : lines
  return [...(known.length > 0 ? known : [tables.unknown]), ...share]
}

/** The period of a value, or the first and the last of several yearly changes. */
function periodText({ values, to }: IndexChange): string {
  const last = values.at(-1)?.period ?? to
  const first = values[0]
  return first && first.kind === 'percent-change' && values.length > 1 ? `${first.period}–${last}` : last
}

const weightText = ({ weight }: IndexChange, { changes }: PartStep, numbers: Numbers) =>
  changes.length > 1 ? numbers.plain(weight) : undefined

/** The change that was used, where it is not an index's own. */
const usedText = ({ change, changes }: PartStep, numbers: Numbers) =>
  change && (changes.length !== 1 || !isSame(change.exact, change.used))
    ? numbers.percent(change.used)
    : undefined

const isLevel = ({ values }: IndexChange) => values[0]?.kind === 'level'
const isAll = ({ n, d }: Exact) => n === 100n && d === 1n
const isSame = (a: Exact, b: Exact) => a.n === b.n && a.d === b.d
