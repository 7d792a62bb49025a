import { indexYearOf } from '../../domain/index/index-period.ts'
import type { Exact } from '../../domain/money/exact.ts'
import type { IndexChange } from '../../domain/timeline/index-change.ts'
import type { LevelChange } from '../../domain/timeline/level-change.ts'
import type { PartStep } from '../../domain/timeline/part-step.ts'
import { amountOf, exactNumber, percentNumber } from '../figure.ts'
import type { Row } from '../report.ts'

/** An adjustment as JSON and CSV have it, with everything that it was worked out from. */
export function indexRow(agreement: string, { grant, day, step }: LevelChange): Row {
  const [only, ...others] = step.parts
  const changes = step.parts.flatMap(({ changes }) => changes)
  const indices = [...new Set(changes.map(({ index }) => index))]
  return {
    agreement,
    grant: grant.key,
    effective: day,
    index: indices.length > 0 ? indices.join(' + ') : null,
    indexYear: changes[0] ? indexYearOf(changes[0].to) : null,
    percent: others.length === 0 ? number(only?.change?.used) : null,
    status: step.after.status,
    before: amountOf(step.before),
    exact: step.exact ? exactNumber(step.exact) : null,
    amount: amountOf(step.after),
    notLowered: step.isHeld,
    parts: step.parts.map(partRow),
  }
}

const partRow = ({ part, change, changes, before, after }: PartStep): Row => ({
  part: part.key ?? null,
  share: percentNumber(part.share),
  indices: changes.map(changeRow),
  percent: number(change?.exact),
  rounded: number(change?.rounded),
  passed: number(change?.passed),
  used: number(change?.used),
  before: before ? exactNumber(before) : null,
  exact: after.now ? exactNumber(after.now) : null,
})

const changeRow = ({ index, weight, from, to, percent, values }: IndexChange): Row => ({
  index,
  weight: percentNumber(weight),
  from,
  to,
  percent: number(percent),
  values: values.map(({ period, number, status }) => ({ period, number: percentNumber(number), status })),
})

const number = (percent: Exact | undefined) => (percent ? percentNumber(percent) : null)
