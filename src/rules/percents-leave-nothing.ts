import { exact, isLess, plus } from '../domain/money/exact.ts'
import { finding } from '../finding.ts'
import { percentsOfAll } from '../model/contributions.ts'
import type { Rule } from './rule.ts'

/** What is stated as per cent of all contributions leaves something that it is a part of. */
export const percentsLeaveNothing: Rule = function* ({ contributions = {} }) {
  const parts = Object.entries(contributions).filter(([, one]) => percentsOfAll(one).length > 0)
  const total = parts.flatMap(([, one]) => percentsOfAll(one)).reduce(plus, exact(0n))
  const [last] = parts.at(-1) ?? []
  if (last !== undefined && !isLess(total, exact(100n)))
    yield finding('percents-leave-nothing', ['contributions', last], { total })
}
