import { indexYearOf } from '../../domain/index/index-period.ts'
import type { IndexChange } from '../../domain/timeline/levels/index-change.ts'
import type { LevelChange } from '../../domain/timeline/levels/level-change.ts'
import type { PartStep } from '../../domain/timeline/levels/part-step.ts'
import { amountOf, exactKronor } from '../figure.ts'
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
    percent: others.length === 0 ? (only?.change?.used ?? null) : null,
    status: step.after.status,
    before: amountOf(step.before),
    exact: step.exact ? exactKronor(step.exact) : null,
    amount: amountOf(step.after),
    notLowered: step.isHeld,
    parts: step.parts.map(partRow),
  }
}

const partRow = ({ part, change, changes, before, after }: PartStep): Row => ({
  part: part.key ?? null,
  share: part.share,
  indices: changes.map(changeRow),
  percent: change?.exact ?? null,
  rounded: change?.rounded ?? null,
  passed: change?.passed ?? null,
  used: change?.used ?? null,
  before: before ? exactKronor(before) : null,
  exact: after.now ? exactKronor(after.now) : null,
})

const changeRow = ({ index, weight, from, to, percent, values }: IndexChange): Row => ({
  index,
  weight,
  from,
  to,
  percent: percent ?? null,
  values: values.map(({ period, number, status }) => ({ period, number, status })),
})
