import type { Agreement } from '../domain/agreement/agreement.ts'
import { termEnd } from '../domain/agreement/term/end-day.ts'
import { type Finding, finding } from '../finding.ts'
import { countedEnd, rightOf } from '../model/events.ts'
import { reckoningOf } from '../model/notices.ts'
import { latestNoticeDay } from '../domain/agreement/term/notice-day.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

/** Whatever decides the day of a notice, and has no default, is said. */
export const choiceOpen: Rule = function* (written, { model }) {
  yield* ofRights(written, model)
  yield* ofEvents(written, model)
}

function* ofRights({ notice = {} }: Written, model: Agreement): Iterable<Finding> {
  const end = termEnd(model)
  for (const [key, right] of Object.entries(notice)) {
    const { window, days, firstDay } = right
    const latest = (choice: string, chosen: Partial<typeof right>) => {
      const day = end && latestNoticeDay(reckoningOf({ ...right, ...chosen }), end)
      return { choice, day }
    }
    if (window && !window.meaning) {
      const meanings = ['at-least', 'within'] as const
      const choices = meanings.map(meaning => latest(meaning, { window: { ...window, meaning } }))
      yield finding('choice-open', ['notice', key, 'window'], {
        field: 'meaning',
        of: 'latest-notice',
        choices,
      })
    }
    if (days !== undefined && !firstDay) {
      const choices = (['counted', 'not-counted'] as const).map(firstDay => latest(firstDay, { firstDay }))
      yield finding('choice-open', ['notice', key], { field: 'firstDay', of: 'latest-notice', choices })
    }
  }
}

/** A notice of which both the sending and the receipt are known, where the end depends on which counts. */
function* ofEvents({ events = {} }: Written, model: Agreement): Iterable<Finding> {
  for (const [key, event] of Object.entries(events)) {
    if (event.kind !== 'notice-given' || event.ends || !event.day || !event.received) continue
    const right = rightOf(event, model.notices)
    if (right?.purpose !== 'end' || right.counts) continue
    const choices = (['sent', 'received'] as const).map(counts => ({
      choice: counts,
      day: countedEnd(event, { ...right, counts }, model),
    }))
    const field = `notice.${right.key}.counts`
    if (new Set(choices.map(({ day }) => day)).size > 1)
      yield finding('choice-open', ['events', key], { field, of: 'ends', choices })
  }
}
