import { type Day, monthsAfter } from '../calendar/day.ts'
import type { Agreement } from './agreement.ts'
import { endedOn, prolonged, termEnd } from './term/end-day.ts'
import type { Event } from './term/event.ts'

/** An agreement if every option is used that can still be used today, until one reaches the horizon; none where there is none. */
export function withOptionsUsed(agreement: Agreement, today: Day, horizon: Day): Agreement | undefined {
  const end = termEnd(agreement)
  if (!end || end < today || endedOn(agreement) || agreement.term.renewal) return undefined
  const used: Event[] = []
  let months = 0
  for (const option of usable(agreement, today, end)) {
    months += option.months
    const extendedTo = prolonged(agreement, months)
    if (!extendedTo) continue
    used.push({ key: `${option.key}-${months}`, kind: 'option-used', option: option.key, extendedTo })
    if (extendedTo >= horizon) break
  }
  return used.length > 0 ? { ...agreement, events: [...agreement.events, ...used] } : undefined
}

/** The uses that are left of options whose length is known and whose last day to decide has not passed. */
function usable({ term, events }: Agreement, today: Day, end: Day): { key: string; months: number }[] {
  return term.options.flatMap(({ key, months, times, decideBy = end }) => {
    const last = typeof decideBy === 'string' ? decideBy : monthsAfter(end, -decideBy.monthsBefore)
    const left = times - events.filter(({ option }) => option === key).length
    if (months === undefined || last < today) return []
    return Array.from({ length: Math.max(0, left) }, () => ({ key, months }))
  })
}
