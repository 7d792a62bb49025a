import { finding } from '../finding.ts'
import { countedEnd, rightOf } from '../model/events.ts'
import type { Rule } from './rule.ts'

/** The last day that a notice is said to lead to is the one that its right gives. */
export const noticeEndDiffers: Rule = function* ({ events = {} }, { model }) {
  for (const [key, event] of Object.entries(events)) {
    const { kind, ends } = event
    const right = kind === 'notice-given' ? rightOf(event, model.notices) : undefined
    const counted = right && countedEnd(event, right, model)
    if (ends && counted && counted !== ends)
      yield finding('notice-end-differs', ['events', key, 'ends'], { stated: ends, counted })
  }
}
