import { daysAfter, isDay } from '../../domain/calendar/day.ts'
import type { Period } from '../../domain/calendar/period.ts'
import { known } from '../../domain/known.ts'
import { type Found, type Path, withRelated } from '../../finding.ts'
import { statedBounds } from '../../model/term-of.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'period-reversed',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly from: string
  readonly to: string
}

/** The term, pauses, and the periods of grants, contributions and conditions, end no earlier than they begin. */
export const check: Check<Args> = function* (
  { term, grants = {}, contributions = {}, events = {}, amendments },
  { isWhole },
) {
  yield* termReversed(term)
  for (const [key, { statedFor }] of Object.entries(grants))
    if (statedFor) yield* reversed(statedFor, ['grants', key, 'statedFor', 'to'])
  for (const [block, entries] of Object.entries({ grants, contributions }))
    for (const [key, { during: { from, to } = {} }] of Object.entries(entries))
      if (from && to) yield* reversed({ from, to }, [block, key, 'during', 'to'])
  const { condition = [] } = term
  if (!Array.isArray(condition))
    for (const [key, { during: { from, to } = {} }] of Object.entries(condition))
      if (from && to) yield* reversed({ from, to }, ['term', 'condition', key, 'during', 'to'])
  for (const [key, { day: written, until }] of Object.entries(events)) {
    const day = written && known(written)
    if (day && until?.known && until.known < day.slice(0, until.known.length))
      yield { path: ['events', key, 'until'], args: { from: day, to: until.known } }
  }
  if (isWhole('amendments', 'term')) yield* inAmendments(amendments)
}

/** The limits of each day of the term, and the two days, are in order. The length is another matter. */
function* termReversed(term: Written['term']): Iterable<Found<Args>> {
  const stated = statedBounds(term)
  for (const end of ['from', 'to'] as const) {
    const { earliest, latest } = stated[end]
    if (earliest && latest && latest < earliest)
      yield { path: ['term', end], args: { from: earliest, to: latest } }
  }
  const [first, last] = [stated.from.earliest, stated.to.latest]
  if (first && last) yield* reversed({ from: first, to: last }, ['term', 'to'])
}

function* reversed({ from, to }: Period, path: Path): Iterable<Found<Args>> {
  const first = [...path.slice(0, -1), 'from']
  const related = [{ label: 'first-day-here', args: {}, path: first } as const]
  if (to < from) yield withRelated({ path, args: { from, to } }, related)
}

/** The last day that an amendment gives the term is not before the amendment itself. */
function* inAmendments(amendments: Written['amendments'] = {}): Iterable<Found<Args>> {
  for (const [key, { from, set }] of Object.entries(amendments)) {
    const { to } = (set?.term ?? {}) as Readonly<Record<string, unknown>>
    if (typeof to === 'string' && isDay(to) && to < daysAfter(from, -1))
      yield { path: ['amendments', key, 'set', 'term', 'to'], args: { from, to } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ from, to }) => ({
    text: `Sista dagen, ${to}, kommer före den första, ${from}.`,
    help: 'Byt plats på dem, eller kontrollera åren.',
  }),
  en: ({ from, to }) => ({
    text: `The last day, ${to}, comes before the first, ${from}.`,
    help: 'Swap them, or check the years.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'En tid slutar inte innan den börjar.',
    why: 'En omvänd tid innehåller inga dagar och inga pengar.',
  },
  en: {
    holds: 'A time does not end before it begins.',
    why: 'A reversed time has no days in it, and no money.',
  },
}

export const example: Example = {
  wrong: `
term: { from: 2024-01-01, to: 2023-12-31, source: 1 }
`,
  right: `
term: { from: 2024-01-01, to: 2025-12-31, source: 1 }
`,
}
