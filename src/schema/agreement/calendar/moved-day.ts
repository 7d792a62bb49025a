import type { Convention } from '../../../domain/calendar/convention.ts'
import type { MissingDay } from '../../../domain/calendar/day.ts'
import { choice, type ValueTexts } from '../../fields/choice.ts'
import { field } from '../../fields/field.ts'
import { orUnknown } from '../../values/unknown.ts'

const missing: ValueTexts<MissingDay> = {
  'last-of-month': { en: 'last day of the month', sv: 'månadens sista dag' },
  'first-of-next': { en: 'first day of the next month', sv: 'nästa månads första dag' },
}

/** The day in place of a day that its month lacks. */
export const missingDay = choice(missing)

/** The same for a recurring day, which can also be skipped. */
export const missingDayOrSkip = choice({ ...missing, skip: { en: 'no day', sv: 'ingen dag' } })

/** Where a due day moves if it is not a banking day. */
export const offBankingDay = field(
  orUnknown(
    choice<Convention>({
      stays: { en: 'stays', sv: 'står kvar' },
      previous: { en: 'banking day before', sv: 'bankdagen före' },
      next: { en: 'next banking day', sv: 'nästa bankdag' },
      'previous-in-month': {
        en: 'banking day before, but within the month',
        sv: 'bankdagen före, men inom månaden',
      },
      'next-in-month': {
        en: 'next banking day, but within the month',
        sv: 'nästa bankdag, men inom månaden',
      },
    }),
  ).optional(),
  {
    label: { en: 'If no banking day', sv: 'Om ej bankdag' },
    description: {
      en: 'Where a due day that is no banking day moves; it stays, if nothing is said',
      sv: 'Vart en förfallodag som inte är bankdag flyttas; den står kvar, om inget sägs',
    },
  },
)
