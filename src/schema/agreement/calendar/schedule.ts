import * as z from 'zod'
import { isUnknown } from '../../../domain/known.ts'
import { type Problem, problem } from '../../../finding.ts'
import { only, yes } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { oneOrMore } from '../../values/key.ts'
import { orUnknown } from '../../values/unknown.ts'
import { dayPattern, ordinal } from './day-pattern.ts'
import { interval, length } from './interval.ts'
import { latestDay } from './latest.ts'
import { monthSpan } from './months.ts'
import { missingDayOrSkip, offBankingDay } from './moved-day.ts'
import { origin } from './origin.ts'
import { areCombinable, isClearSchedule, whenFields } from './when-fields.ts'

/** When something is due: repeatedly, a length of time after a day, or once. */
export const schedule = block({
  every: field(orUnknown(interval).optional(), shared.every),
  latest: field(orUnknown(latestDay).optional(), shared.latest),
  countedFrom: field(orUnknown(origin).optional(), {
    label: { en: 'Counted from', sv: 'Räknat från' },
    description: {
      en: 'Where periods, or a length after something, are counted from; the start',
      sv: 'Varifrån perioder, eller en tid efter något, räknas; annars från avtalets första dag',
    },
  }),
  in: field(orUnknown(oneOrMore(monthSpan)).optional(), {
    ...shared.in,
    description: { en: 'In these months or seasons', sv: 'Under dessa månader eller årstider' },
  }),
  inMonth: field(oneOrMore(ordinal(1200)).optional(), {
    label: { en: 'In the period’s month', sv: 'I periodens månad' },
    description: { en: 'In these months of each period', sv: 'I dessa månader av varje period' },
  }),
  on: field(orUnknown(oneOrMore(dayPattern)).optional(), {
    ...shared.on,
    description: { en: 'On these days', sv: 'På dessa dagar' },
  }),
  after: field(orUnknown(length).optional(), {
    ...shared.after,
    description: {
      en: 'So long into each period, or after what is counted from',
      sv: 'Så långt in i varje period, eller så länge efter det som det räknas från',
    },
  }),
  afterEnd: field(length.optional(), {
    label: { en: 'After the end of the period', sv: 'Efter periodens slut' },
    description: { en: 'So long after the end of each period', sv: 'Så länge efter varje periods slut' },
  }),
  times: field(orUnknown(z.int().min(2).max(366)).optional(), {
    ...shared.times,
    description: {
      en: 'So many times in each period, spread evenly',
      sv: 'Så många gånger per period, jämnt fördelade',
    },
  }),
  before: field(only('next-period', { en: 'the next period', sv: 'nästa period' }).optional(), {
    label: { en: 'Before', sv: 'Före' },
    description: {
      en: 'Before the next period begins; not in the last',
      sv: 'Innan nästa period börjar; inte i den sista',
    },
  }),
  missingDay: field(missingDayOrSkip.optional(), {
    ...shared.missingDay,
    description: {
      en: 'What becomes of a day that its month lacks; its last day, if nothing is said',
      sv: 'Vad som händer med en dag som månaden saknar; månadens sista dag, om inget sägs',
    },
  }),
  offBankingDay,
  count: field(z.int().min(1).max(1000).optional(), {
    ...shared.count,
    description: { en: 'No more than so many times', sv: 'Inte fler gånger än så' },
  }),
  survives: field(length.optional(), {
    label: { en: 'Goes on after the end', sv: 'Fortsätter efter slutet' },
    description: {
      en: 'For how long it goes on after the end of the agreement',
      sv: 'Hur länge det fortsätter efter avtalets slut',
    },
  }),
  atLeast: field(yes.optional(), {
    ...shared.atLeast,
    description: { en: 'At least so often', sv: 'Minst så ofta' },
  }),
  onRequest: field(yes.optional(), {
    label: { en: 'On request', sv: 'På begäran' },
    description: { en: 'And whenever a party asks for it', sv: 'Och när en part begär det' },
  }),
})
  .superRefine((schedule, context) => {
    const reject = (finding: Problem, ...path: string[]) =>
      context.addIssue({ code: 'custom', path, params: { finding } })
    const { every, latest, after, inMonth } = schedule
    const stated = whenFields.filter(field => schedule[field] !== undefined)
    const needEvery = [...stated, 'survives', 'missingDay'] as const
    if (latest) {
      const fields = (['every', 'countedFrom', ...needEvery] as const).filter(
        field => schedule[field] !== undefined,
      )
      if (fields.length > 0) reject(problem('only-one-of', [], { fields: ['latest', ...fields] }))
    } else if (!every) {
      if (!after) return reject(problem('one-of-missing', [], { fields: ['every', 'latest', 'after'] }))
      const needed = needEvery.filter(field => field !== 'after' && field !== 'missingDay')
      const isMissing = needed.some(field => schedule[field] !== undefined)
      if (isMissing) reject(problem('missing-field', [], { field: 'every' }))
    } else {
      if (stated.length > 1 && !areCombinable(stated)) reject(problem('only-one-of', [], { fields: stated }))
      if (isUnknown(every)) return
      const monthsInPeriod = every.unit === 'months' ? every.count : 0
      const outside = inMonth?.find(number => Math.abs(number) > monthsInPeriod)
      if (outside) reject(problem('month-not-in-period', [], { month: outside }), 'inMonth')
      if (after && !isUnknown(after) && after.unit === every.unit && after.count >= every.count)
        reject(problem('after-period', [], {}), 'after')
    }
  })
  .register(z.globalRegistry, isClearSchedule)

export type WrittenSchedule = z.output<typeof schedule>
