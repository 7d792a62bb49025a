import { isUnknown, type Unknown } from '../../domain/known.ts'
import type { Path } from '../../finding.ts'
import { nearestWord } from '../../fixes/meant.ts'
import { nearest } from '../../nearest.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Replacement, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'event-unknown',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly event: string
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

export const needs: readonly Need[] = ['events']

type Schedule = NonNullable<Written['duties']>[string]['schedule']

/** The events that duties and meetings are counted from, and that payments wait for, exist. */
export const check: Check<Args> = function* ({
  duties = {},
  groups = {},
  grants = {},
  payouts,
  events = {},
}) {
  const known = Object.keys(events)
  for (const [key, { schedule }] of Object.entries(duties))
    yield* unknownIn(schedule, ['duties', key, 'schedule'], known)
  for (const [key, { meets }] of Object.entries(groups))
    if (meets) yield* unknownIn(meets, ['groups', key, 'meets'], known)
  if (payouts) yield* unmetIn(payouts, ['payouts'], known)
  for (const [key, { payouts }] of Object.entries(grants))
    if (payouts) yield* unmetIn(payouts, ['grants', key, 'payouts'], known)
}

type Payouts = NonNullable<Written['payouts']>

function* unmetIn({ followedBy = {}, ...first }: Payouts, path: Path, known: readonly string[]) {
  const later = Object.entries(followedBy).map(([key, plan]) => [['followedBy', key], plan] as const)
  for (const [at, { holds = {} }] of [[[], first] as const, ...later])
    for (const [key, { until }] of Object.entries(holds))
      if (until !== undefined && until !== 'signed' && !known.includes(until))
        yield unknown(until, [...path, ...at, 'holds', key, 'until'], known)
}

function* unknownIn(schedule: Schedule | Unknown, path: Path, known: readonly string[]) {
  const countedFrom = isUnknown(schedule) ? undefined : schedule.countedFrom
  if (typeof countedFrom !== 'object' || !('event' in countedFrom)) return
  const { event } = countedFrom
  if (known.includes(event)) return
  yield unknown(event, [...path, 'countedFrom', 'event'], known)
}

const unknown = (event: string, path: Path, known: readonly string[]) => ({
  path,
  args: { event, nearest: nearest(event, known), known },
})

export const replacement: Replacement<Args> = nearestWord

export const texts: Texts<Args> = {
  sv: ({ event, nearest, known }, { choose }) => ({
    text: `Det finns ingen händelse ”${event}”.`,
    help: choose(nearest, known),
  }),
  en: ({ event, nearest, known }, { choose }) => ({
    text: `There is no event “${event}”.`,
    help: choose(nearest, known),
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En händelse som något räknas från eller väntar på finns.',
    why: 'Utan händelsen får det aldrig någon dag.',
  },
  en: {
    holds: 'An event that something is counted from or waits for is there.',
    why: 'Without the event it never gets a day.',
  },
}

export const example: Example = {
  wrong: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { after: { months: 2 }, countedFrom: { event: arangemang } }
    source: 5
events:
  arrangemang: { kind: decided, day: 2023-12-01, source: 6 }
`,
  right: `
duties:
  rapport:
    kind: report
    what: Rapport
    schedule: { after: { months: 2 }, countedFrom: { event: arrangemang } }
    source: 5
events:
  arrangemang: { kind: decided, day: 2023-12-01, source: 6 }
`,
}
