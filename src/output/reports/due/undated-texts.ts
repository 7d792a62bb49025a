import type { ConditionKind } from '../../../domain/agreement/term/term.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import type { Proviso } from '../../../domain/views/proviso.ts'
import type { UntoldReason, UntoldSubject } from '../../../domain/views/untold/untold.ts'
import type { Bilingual } from '../../../language.ts'
import { lengths as inEnglish } from '../../../messages/en/terms.ts'
import { lengths as inSwedish } from '../../../messages/sv/terms.ts'

/** Sentences about what has no day, or of which the day cannot be told. */
interface UndatedTexts {
  readonly heading: string
  /** What is said where nothing with a day is due. */
  readonly nothing: (args: { horizon: number; isUndated: boolean }) => string
  /** Beginnings of sentences that continue with `cannotBeTold`; payouts have the names of their recipients. */
  readonly subject: (subject: UntoldSubject, recipients: string) => string
  readonly reasons: Readonly<Record<UntoldReason, string>>
  readonly untold: (args: UntoldArgs) => string
  readonly openEnd: (args: { earliest: Day; isForGiver: boolean }) => string
  readonly stillDraft: string
  readonly notSigned: string
  readonly conditions: Readonly<Record<ConditionKind, string>>
  readonly provisos: Readonly<Record<Proviso, string>>
}

interface UntoldArgs {
  readonly subject: string
  readonly reason: string
  readonly where: string | undefined
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
}

const sv: UndatedTexts = {
  heading: 'Utan dag',
  nothing: ({ horizon, isUndated }) =>
    `Inget${isUndated ? ' med en känd dag' : ''} infaller inom ${inSwedish.days(horizon)}.`,
  subject: (subject, recipients) => {
    switch (subject.kind) {
      case 'end':
        return subject.months === undefined
          ? 'Slutet'
          : `Slutet av avtalstiden på ${inSwedish.months(subject.months)}`
      case 'notice':
        return `Sista dag ${subject.notice.purpose === 'end' ? 'för uppsägning' : 'att begära omförhandling'} (${subject.notice.key})`
      case 'option': {
        const { key, months } = subject.option
        return `Sista dag för förlängning${months === undefined ? '' : ` med ${inSwedish.months(months)}`} (${key})`
      }
      case 'review':
        return 'Sista dag att se över avtalet'
      case 'duty':
        return `Dagen för ”${subject.duty.what}”`
      case 'payouts':
        return recipients ? `Dagarna för utbetalning till ${recipients}` : 'Dagarna för utbetalning'
      case 'amount':
        return `Beloppet för ${subject.grant}`
    }
  },
  reasons: {
    'first-day-unknown': 'första dagen är inte känd',
    'last-day-unknown': 'sista dagen är inte känd',
    'both-days-unknown': 'varken första eller sista dagen är känd',
    'no-last-day': 'avtalet har ingen bestämd sista dag',
    'notice-unknown': 'det är inte känt hur lång tid i förväg avtalet sägs upp',
    'event-without-day': 'den räknas från en händelse som inte har någon dag',
    'schedule-unknown': 'det är inte känt när den infaller',
    'payout-days-unknown': 'det är inte känt när bidragen betalas ut',
    'quantity-unknown': 'antalet är inte känt',
    'amount-unknown': 'det är inte känt',
  },
  untold: ({ subject, reason, where, earliest, latest }) =>
    `${subject} kan inte anges: ${reason}${where ? ` (${where})` : ''}${earliest ? `; det är tidigast ${earliest}` : ''}${latest ? `; det är senast ${latest}` : ''}.`,
  openEnd: ({ earliest, isForGiver }) =>
    isForGiver
      ? `Avtalet gäller tills vidare; den som säger upp det i dag lämnar det tidigast ${earliest}.`
      : `Avtalet gäller tills vidare; det upphör tidigast ${earliest}, om det sägs upp i dag.`,
  stillDraft: 'Första dagen har passerat, men avtalet är bara upprättat eller föreslaget.',
  notSigned: 'Avtalet har börjat, men filen säger inte att det är undertecknat.',
  conditions: {
    'signed-by-all': 'Ett villkor är öppet: att alla parter har undertecknat.',
    funding: 'Ett villkor är öppet: att det finns medel.',
    decision: 'Ett villkor är öppet: ytterligare ett beslut.',
  },
  provisos: {
    begun: 'om avtalet har börjat',
    'in-force': 'om avtalet fortfarande gäller',
    renewed: 'om avtalet förlängs',
  },
}

const en: UndatedTexts = {
  heading: 'Without a day',
  nothing: ({ horizon, isUndated }) =>
    `Nothing${isUndated ? ' with a known day' : ''} falls due within ${inEnglish.days(horizon)}.`,
  subject: (subject, recipients) => {
    switch (subject.kind) {
      case 'end':
        return subject.months === undefined
          ? 'The end'
          : `The end of the term of ${inEnglish.months(subject.months)}`
      case 'notice':
        return `The latest day ${subject.notice.purpose === 'end' ? 'for notice' : 'to ask for renegotiation'} (${subject.notice.key})`
      case 'option': {
        const { key, months } = subject.option
        return `The latest day for an extension${months === undefined ? '' : ` of ${inEnglish.months(months)}`} (${key})`
      }
      case 'review':
        return 'The latest day to review the agreement'
      case 'duty':
        return `The day of “${subject.duty.what}”`
      case 'payouts':
        return recipients ? `The days of the payouts to ${recipients}` : 'The days of the payouts'
      case 'amount':
        return `The amount of ${subject.grant}`
    }
  },
  reasons: {
    'first-day-unknown': 'the first day is not known',
    'last-day-unknown': 'the last day is not known',
    'both-days-unknown': 'neither the first nor the last day is known',
    'no-last-day': 'the agreement has no fixed last day',
    'notice-unknown': 'it is not known how long in advance notice is given',
    'event-without-day': 'it is counted from an event that has no day',
    'schedule-unknown': 'it is not known when it is due',
    'payout-days-unknown': 'it is not known when the grants are paid',
    'quantity-unknown': 'the quantity is not known',
    'amount-unknown': 'it is not known',
  },
  untold: ({ subject, reason, where, earliest, latest }) =>
    `${subject} cannot be told: ${reason}${where ? ` (${where})` : ''}${earliest ? `; it is ${earliest} at the earliest` : ''}${latest ? `; it is ${latest} at the latest` : ''}.`,
  openEnd: ({ earliest, isForGiver }) =>
    isForGiver
      ? `The agreement continues until further notice; a party that gives notice today leaves it on ${earliest} at the earliest.`
      : `The agreement continues until further notice; it ends at the earliest on ${earliest}, if notice is given today.`,
  stillDraft: 'The first day has passed, but the agreement is only drafted or proposed.',
  notSigned: 'The agreement has begun, but the file does not say that it is signed.',
  conditions: {
    'signed-by-all': 'A condition is open: that all parties have signed.',
    funding: 'A condition is open: that there is funding.',
    decision: 'A condition is open: a further decision.',
  },
  provisos: {
    begun: 'if the agreement has begun',
    'in-force': 'if the agreement is still in force',
    renewed: 'if the agreement is renewed',
  },
}

export const undatedTexts: Bilingual<UndatedTexts> = { sv, en }
