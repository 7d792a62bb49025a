import { countedEnd, rightOf } from '../agreement/model/event.ts'
import { reckoningOf } from '../agreement/model/notice.ts'
import { error } from '../diagnostic.ts'
import { termEnd } from '../domain/agreement/end-day.ts'
import { latestNotice } from '../domain/agreement/notice-day.ts'
import { isDay } from '../domain/calendar/day.ts'
import type { Rule } from './rule.ts'

/** Whatever decides the day of a notice, and has no default, is said. */
export const choiceOpen: Rule = function* ({ notice = {}, events = {} }, { model }) {
  const end = termEnd(model)
  for (const [key, right] of Object.entries(notice)) {
    const { window, days, firstDay } = right
    const latest = (instead: Partial<typeof right>) =>
      end && latestNotice(reckoningOf({ ...right, ...instead }), end)
    if (window && !window.meaning)
      yield error('choice-open', ['notice', key, 'window'], {
        field: 'meaning',
        of: 'latest-notice',
        choices: (['at-least', 'within'] as const).map(choice => ({
          choice,
          day: latest({ window: { ...window, meaning: choice } }),
        })),
      })
    if (days !== undefined && !firstDay)
      yield error('choice-open', ['notice', key], {
        field: 'firstDay',
        of: 'latest-notice',
        choices: (['counted', 'not-counted'] as const).map(choice => ({
          choice,
          day: latest({ firstDay: choice }),
        })),
      })
  }
  for (const [key, event] of Object.entries(events)) {
    const right = rightOf(event, model.notices)
    const { day, received, ends } = event
    if (!right || right.counts || ends || !day || !received || !isDay(day) || day === received) continue
    yield error('choice-open', ['events', key], {
      field: `notice.${right.key}.counts`,
      of: 'ends',
      choices: (['sent', 'received'] as const).map(counts => ({
        choice: counts,
        day: countedEnd(event, { ...right, counts }, model),
      })),
    })
  }
}
