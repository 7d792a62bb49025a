import type { Agreement } from '../../domain/agreement/agreement.ts'
import { endDay, termEnd } from '../../domain/agreement/term/end-day.ts'
import { afterAllDays, beforeAllDays, daysAfter } from '../../domain/calendar/day.ts'
import { includes } from '../../domain/calendar/period.ts'
import { type Found, type Path, withRelated } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'period-outside-term',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: false,
}

interface Args {
  readonly from: string
  readonly to: string
}

export const needs: readonly Need[] = ['term']

/**
 * The periods of grants, contributions and conditions, the day to decide on an option, an earlier end and the first day of
 * an amendment lie within the term.
 */
export const check: Check<Args> = function* (written, { model, isWhole }) {
  const { term, grants = {}, contributions = {}, events = {} } = written
  const { from = beforeAllDays } = model.term
  const last = endDay({ ...model, events: model.events.map(event => ({ ...event, ends: undefined })) })
  const whole = { from, to: last ?? afterAllDays }
  const open = { from: from === beforeAllDays ? '…' : from, to: last ?? '…' }
  const outside = (path: Path): Found<Args> => withRelated({ path, args: open }, [termHere])
  for (const [key, { decideBy }] of Object.entries(term.options ?? {}))
    if (typeof decideBy === 'string' && !includes({ from, to: termEnd(model) ?? afterAllDays }, decideBy))
      yield outside(['term', 'options', key, 'decideBy'])
  for (const [key, { kind, ends }] of Object.entries(events))
    if (ends && kind !== 'option-used' && !includes(whole, ends)) yield outside(['events', key, 'ends'])

  for (const [key, { statedFor }] of Object.entries(grants)) {
    if (!statedFor) continue
    if (statedFor.from < whole.from) yield outside(['grants', key, 'statedFor', 'from'])
    if (statedFor.to > whole.to) yield outside(['grants', key, 'statedFor', 'to'])
  }
  const conditions = Array.isArray(term.condition) ? {} : (term.condition ?? {})
  for (const [path, entries] of [
    [['grants'], grants],
    [['contributions'], contributions],
    [['term', 'condition'], conditions],
  ] as const)
    for (const [key, { during }] of Object.entries(entries))
      for (const field of ['from', 'to'] as const)
        if (during?.[field] && !includes(whole, during[field])) yield outside([...path, key, 'during', field])
  if (isWhole('amendments')) yield* amendmentsOutside(written, model)
}

const termHere = { label: 'term-here', args: {}, path: ['term'], at: 'key' } as const

function* amendmentsOutside({ amendments = {} }: Written, model: Agreement): Iterable<Found<Args>> {
  const last = endDay(model)
  for (const [key, { from }] of Object.entries(amendments)) {
    const isProlonged = Object.values(amendments).some(earlier => earlier.from < from && earlier.set?.term)
    if (last && daysAfter(last, 1) < from && !isProlonged)
      yield { path: ['amendments', key, 'from'], args: { from: model.term.from ?? '…', to: last } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ from, to }) => ({
    text: `Dagen ligger utanför avtalstiden, ${from} – ${to}.`,
    help: 'Kontrollera dagen, eller avtalstiden.',
  }),
  en: ({ from, to }) => ({
    text: `The day lies outside the term, ${from} – ${to}.`,
    help: 'Check the day, or the term.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Det som avtalet säger en tid eller en dag för ligger inom avtalstiden.',
    why: 'Utanför den gäller avtalet inte.',
  },
  en: {
    holds: 'What the agreement gives a time or a day lies within the term.',
    why: 'Outside it the agreement is not in force.',
  },
}

export const example: Example = {
  wrong: `
grants:
  harbarge:
    {
      from: kommunen,
      to: foreningen,
      amount: 500000,
      statedFor: { from: 2024-01-01, to: 2026-12-31 },
      source: 2,
    }
`,
  right: `
grants:
  harbarge:
    {
      from: kommunen,
      to: foreningen,
      amount: 500000,
      statedFor: { from: 2024-01-01, to: 2024-12-31 },
      source: 2,
    }
`,
}
