import { finding } from '../../finding.ts'
import type { IndexRule } from './index-rule.ts'

/** Values stand in the order of time, the oldest first or the newest; the first that does not is said. */
export const indexOrder: IndexRule = function* ({ values }) {
  const periods = values.map(({ period }) => period)
  const firstOff = (isOff: (period: string, before: string) => boolean) =>
    periods.findIndex((period, i) => i > 0 && isOff(period, periods[i - 1] ?? period))
  const at = firstOff((period, before) => period < before)
  const isDescending = firstOff((period, before) => period > before) < 0
  const [period, before] = [periods[at], periods[at - 1]]
  if (!isDescending && period && before) yield finding('index-order', ['values', at], { period, before })
}
