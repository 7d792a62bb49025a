import { finding, type Path } from '../finding.ts'
import { nearest } from '../nearest.ts'
import type { Written } from '../schema/agreement.ts'
import type { Rule } from './rule.ts'

type Schedule = NonNullable<Written['duties']>[string]['schedule']

/** What a duty or a meeting is counted from, and what a payment waits for, is one of the events. */
export const eventUnknown: Rule = function* ({
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

function* unknownIn({ countedFrom }: Schedule, path: Path, known: readonly string[]) {
  if (typeof countedFrom !== 'object' || !('event' in countedFrom)) return
  const { event } = countedFrom
  if (known.includes(event)) return
  yield unknown(event, [...path, 'countedFrom', 'event'], known)
}

const unknown = (event: string, path: Path, known: readonly string[]) =>
  finding('event-unknown', path, { event, nearest: nearest(event, known), known })
