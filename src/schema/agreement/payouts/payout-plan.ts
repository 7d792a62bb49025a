import type { OpenDays, PaymentDocument } from '../../../domain/agreement/money/payout-plan.ts'
import { choice, yes } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { what } from '../../fields/shared-fields.ts'
import { key, keyed, nonEmpty } from '../../values/key.ts'
import { orUnknown } from '../../values/unknown.ts'
import { interval } from '../calendar/interval.ts'
import { missingDayOrSkip, offBankingDay } from '../calendar/moved-day.ts'
import { roundingUnit } from '../money/rounding.ts'
import { instalment } from './instalment.ts'
import { dueDays } from './payout-days.ts'

/** The period that a payout, or its instalments, cover. */
export const every = field(orUnknown(interval), {
  ...shared.every,
  description: {
    en: 'The length of the period that a payout, or its instalments, cover',
    sv: 'Hur lång tid en utbetalning, eller dess delbetalningar, avser',
  },
})

/** The fields of every plan for payouts. */
export const plan = {
  every,
  ...dueDays,
  instalments: field(nonEmpty(keyed(instalment)).optional(), {
    label: { en: 'Instalments', sv: 'Delbetalningar' },
    description: {
      en: 'The payouts of a period, where they are not alike',
      sv: 'En periods utbetalningar, när de inte är lika',
    },
  }),
  counted: field(
    choice({
      term: { en: 'the term', sv: 'avtalstiden' },
      'calendar-year': { en: 'calendar year', sv: 'kalenderår' },
    }).optional(),
    {
      label: { en: 'Counted from', sv: 'Räknas från' },
      description: {
        en: 'Where periods are counted from; as the amount is, if nothing is said',
        sv: 'Varifrån perioderna räknas; som för beloppet, om inget sägs',
      },
    },
  ),
  lastPeriod: field(
    choice({
      short: { en: 'by itself', sv: 'för sig' },
      long: { en: 'with the one before', sv: 'ihop med den före' },
    }).optional(),
    {
      label: { en: 'Last period', sv: 'Sista perioden' },
      description: {
        en: 'Whether a last period that is cut is paid by itself (the default) or with the one before',
        sv: 'Om en avkortad sista period betalas för sig (om inget sägs) eller ihop med den före',
      },
    },
  ),
  lastDays: field(yes.optional(), {
    label: { en: 'Begins on last days', sv: 'Börjar på månaders sista dag' },
    description: {
      en: 'Periods that begin on the last day of a month go on beginning on last days',
      sv: 'Perioder som börjar på en månads sista dag fortsätter att börja på sista dagar',
    },
  }),
  missingDay: field(missingDayOrSkip.optional(), {
    ...shared.missingDay,
    description: {
      en: 'What becomes of a day of payment, or a first day of a period, that its month lacks; its last day, if nothing is said',
      sv: 'Vad som händer med en betalningsdag, eller en periods första dag, som månaden saknar; månadens sista dag, om inget sägs',
    },
  }),
  offBankingDay,
  openDays: field(
    choice<OpenDays>({
      'banking-days': { en: 'banking days', sv: 'bankdagar' },
      weekdays: { en: 'Monday to Friday', sv: 'måndag till fredag' },
    }).optional(),
    {
      label: { en: 'Days for payment', sv: 'Dagar för betalning' },
      description: {
        en: 'Banking days (the default), or all of Monday to Friday',
        sv: 'Bankdagar (om inget sägs), eller alla måndag till fredag',
      },
    },
  ),
  rounding: field(orUnknown(roundingUnit).optional(), {
    ...shared.rounding,
    description: {
      en: 'Payouts in whole units, as near to their parts as possible; what is less than a unit goes with the last of the year',
      sv: 'Utbetalningar i hela enheter, så nära sina delar som det går; det som är mindre än en enhet följer med årets sista',
    },
  }),
  holds: field(
    keyed(
      block({
        until: field(key.optional(), {
          label: { en: 'Until', sv: 'Till' },
          description: {
            en: '“signed”, or the key of the event that it waits for',
            sv: '”signed” (undertecknat), eller nyckeln till händelsen som den väntar på',
          },
        }),
        what: optional(what),
      }),
    ).optional(),
    {
      label: { en: 'Held until', sv: 'Betalas först efter' },
      description: {
        en: 'What must come before anything is paid',
        sv: 'Vad som måste komma innan något betalas ut',
      },
    },
  ),
  against: field(
    orUnknown(
      choice<PaymentDocument>({
        invoice: { en: 'invoice', sv: 'faktura' },
        requisition: { en: 'payment request', sv: 'rekvisition' },
      }),
    ).optional(),
    {
      label: { en: 'Paid against', sv: 'Betalas mot' },
      description: {
        en: 'What the recipient sends to be paid',
        sv: 'Vad mottagaren skickar för att få betalt',
      },
    },
  ),
}
