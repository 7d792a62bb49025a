import type { Agreement } from '../../domain/agreement/agreement.ts'
import { termEnd } from '../../domain/agreement/term/end-day.ts'
import { latestNoticeDay } from '../../domain/agreement/term/notice-day.ts'
import type { Found } from '../../finding.ts'
import { countedEnd, rightOf } from '../../model/events.ts'
import { reckoningOf } from '../../model/notices.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'choice-open',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

/** A possible value of the field, and the day that results from it. */
interface OpenChoice {
  readonly choice: string
  readonly day: string | undefined
}

interface Args {
  readonly field: string
  readonly of: 'latest-notice' | 'ends'
  readonly choices: readonly OpenChoice[]
}

export const needs: readonly Need[] = ['notice', 'term']

/** Every field that decides the day of a notice, and has no default, is present. */
export const check: Check<Args> = function* (written, { model }) {
  yield* ofRights(written, model)
  yield* ofEvents(written, model)
}

function* ofRights({ notice = {} }: Written, model: Agreement): Iterable<Found<Args>> {
  const end = termEnd(model)
  for (const [key, right] of Object.entries(notice)) {
    const { window, days, firstDay } = right
    if (reckoningOf(right).kind === 'unknown') continue
    const latest = (choice: string, chosen: Partial<typeof right>) => {
      const reckoning = reckoningOf({ ...right, ...chosen })
      const day = end && reckoning.kind !== 'unknown' ? latestNoticeDay(reckoning, end) : undefined
      return { choice, day }
    }
    if (window && !window.meaning) {
      const meanings = ['at-least', 'within'] as const
      const choices = meanings.map(meaning => latest(meaning, { window: { ...window, meaning } }))
      yield {
        path: ['notice', key, 'window'],
        args: {
          field: 'meaning',
          of: 'latest-notice',
          choices,
        },
      }
    }
    if (days !== undefined && !firstDay) {
      const choices = (['counted', 'not-counted'] as const).map(firstDay => latest(firstDay, { firstDay }))
      yield { path: ['notice', key], args: { field: 'firstDay', of: 'latest-notice', choices } }
    }
  }
}

/** Notices whose end depends on whether the day of sending or the day of receipt counts. */
function* ofEvents({ events = {} }: Written, model: Agreement): Iterable<Found<Args>> {
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
      yield { path: ['events', key], args: { field, of: 'ends', choices } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ field, of, choices }, { anyOf }) => ({
    text: `Dagen beror på ”${field}”, som inte är sagt.`,
    notes: choices.flatMap(({ choice, day }) =>
      day === undefined
        ? []
        : [`Med ”${choice}” ${of === 'ends' ? 'upphör avtalet' : 'är sista dag för uppsägning'} ${day}.`],
    ),
    help: `Skriv ”${field}”: ${anyOf(choices.map(({ choice }) => choice))}.`,
  }),
  en: ({ field, of, choices }, { anyOf }) => ({
    text: `The day depends on “${field}”, which is not said.`,
    notes: choices.flatMap(({ choice, day }) =>
      day === undefined
        ? []
        : [
            `With “${choice}” ${of === 'ends' ? 'the agreement ends on' : 'the latest day for notice is'} ${day}.`,
          ],
    ),
    help: `Write “${field}”: ${anyOf(choices.map(({ choice }) => choice))}.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som avgör dagen för en uppsägning är sagt.',
    why: 'Sätten att räkna ger olika sista dagar, och programmet väljer inte åt parterna.',
  },
  en: {
    holds: 'Whatever decides the day of a notice is said.',
    why: 'The ways to count give different last days, and the program does not choose for the parties.',
  },
}

export const example: Example = {
  wrong: `
notice:
  omsesidig: { days: 30, by: Varje part, source: 4 }
`,
  right: `
notice:
  omsesidig: { days: 30, firstDay: not-counted, by: Varje part, source: 4 }
`,
}
