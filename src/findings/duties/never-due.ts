import { isWaiting } from '../../domain/agreement/schedule.ts'
import { dueWindows } from '../../domain/timeline/due-days/due-windows.ts'
import type { NoArgs } from '../../problems.ts'
import type { Need } from '../context.ts'
import { checkedLife } from '../facts/checked-life.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'never-due',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

type Args = NoArgs

export const needs: readonly Need[] = ['term', 'events']

/** Every duty and meeting falls due during the term, unless it waits for an event or its time is unknown. */
export const check: Check<Args> = function* ({ duties = {} }, { model }) {
  const life = checkedLife(model)
  if (!life) return
  // The model lists the meetings of groups after the duties.
  const count = Object.keys(duties).length
  for (const [i, { key, schedule }] of model.duties.entries()) {
    if (isWaiting(schedule) || schedule.timing.kind === 'unknown') continue
    if (dueWindows(schedule, life).length > 0) continue
    yield { path: i < count ? ['duties', key, 'schedule'] : ['groups', key, 'meets'], args: {} }
  }
}

export const texts: Texts<Args> = {
  sv: () => ({
    text: 'Under avtalstiden infaller detta aldrig.',
    help: 'Kontrollera dagarna, eller avtalstiden.',
  }),
  en: () => ({
    text: 'This never falls due within the term.',
    help: 'Check the days, or the term.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som ska göras infaller någon gång under avtalstiden.',
    why: 'Annars görs det aldrig, fast det ser avtalat ut.',
  },
  en: {
    holds: 'What must be done falls due at some time in the term.',
    why: 'Otherwise it is never done, though it looks agreed.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, on: { day: 31 }, missingDay: skip }
    source: 5
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { every: year, in: april, on: { day: 30 }, missingDay: skip }
    source: 5
`,
}
