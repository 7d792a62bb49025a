import type { CountedNotice } from '../../../domain/agreement/term/notice.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import type { Bilingual } from '../../../language.ts'
import { lengths as inEnglish } from '../../../messages/en/terms.ts'
import { lengths as inSwedish } from '../../../messages/sv/terms.ts'

/** Sentences about what ends or falls due. */
interface DueTexts {
  readonly end: (args: { days: number; noticeBy: Day | undefined; isNoticeLate: boolean }) => string
  readonly notice: (args: NoticeDue) => string
  readonly option: (args: { months: number | undefined; isDayStated: boolean }) => string
  readonly renewal: (args: { months: number | undefined }) => string
  readonly review: string
  readonly pauseEnd: string
  readonly duty: (args: { what: string; from: Day; to: Day }) => string
  readonly payouts: (args: { recipients: readonly string[]; amount: string; isLast: boolean }) => string
}

/** The latest day for a notice, with the right to give notice and the end that the notice is for. */
interface NoticeDue {
  readonly safeDay: Day
  readonly notice: CountedNotice
  readonly end: Day
  readonly renews: boolean
}

const noticeTimeInSwedish = (reckoning: CountedNotice['reckoning']) => {
  if (reckoning.kind === 'period') return inSwedish[reckoning.period.unit](reckoning.period.count)
  const before = `${inSwedish.months(reckoning.months)} före slutet`
  return reckoning.meaning === 'within' ? `tidigast ${before}` : `senast ${before}`
}

const sv: DueTexts = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends =
      days >= 0
        ? `Avtalet upphör om ${inSwedish.days(days)}`
        : `Avtalet upphörde för ${inSwedish.days(-days)} sedan`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; en uppsägning kan inte längre ändra det (sista dag var ${noticeBy}).`
      : `${ends}; en uppsägning senast ${noticeBy} kan avsluta det tidigare.`
  },
  notice: ({ safeDay, notice: { purpose, endsFor, reckoning }, end, renews }) => {
    const time = `(${noticeTimeInSwedish(reckoning)})`
    const safe = `för säkerhets skull senast bankdagen ${safeDay}.`
    if (purpose === 'renegotiate') return `Sista dag att begära omförhandling ${time} före ${end}; ${safe}`
    if (endsFor === 'giver')
      return `Sista dag för en part som vill lämna avtalet till ${end} att säga upp det ${time}; ${safe}`
    if (renews)
      return `Sista dag för en uppsägning ${time} så att avtalet inte förlängs efter ${end}; ${safe}`
    const effect = reckoning.kind === 'window' ? `till ${end}` : 'som har verkan'
    return `Sista dag för en uppsägning ${time} ${effect}; ${safe}`
  },
  option: ({ months, isDayStated }) => {
    const extension = `förlängning${months === undefined ? '' : ` med ${inSwedish.months(months)}`}`
    const [length, day] = ['hur lång den är', 'när den senast ska beslutas']
    const open = [...(months === undefined ? [length] : []), ...(isDayStated ? [] : [day])]
    const unsaid = open.length > 0 ? `; dokumentet säger inte ${open.join(' eller ')}` : ''
    return `${isDayStated ? 'Sista dag att besluta om' : 'Sista dag för'} ${extension}${unsaid}.`
  },
  renewal: ({ months }) =>
    `Avtalet förlängs av sig självt${months === undefined ? ' för en tid som inte är känd' : ` med ${inSwedish.months(months)}`}, om ingen har sagt upp det i tid.`,
  review: 'Sista dag att se över avtalet.',
  pauseEnd: 'Avtalets paus är slut.',
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; när som helst från ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Sista utbetalning' : 'Utbetalning'}: ${amount} till ${recipients.join(', ')}.`,
}

const noticeTimeInEnglish = (reckoning: CountedNotice['reckoning']) => {
  if (reckoning.kind === 'period') return inEnglish[reckoning.period.unit](reckoning.period.count)
  const before = `${inEnglish.months(reckoning.months)} before the end`
  return reckoning.meaning === 'within' ? `not earlier than ${before}` : `at least ${before}`
}

const en: DueTexts = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends =
      days >= 0
        ? `The agreement ends in ${inEnglish.days(days)}`
        : `The agreement ended ${inEnglish.days(-days)} ago`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; notice can no longer change that (the latest day was ${noticeBy}).`
      : `${ends}; notice until ${noticeBy} can end it before.`
  },
  notice: ({ safeDay, notice: { purpose, endsFor, reckoning }, end, renews }) => {
    const time = `(${noticeTimeInEnglish(reckoning)})`
    const safe = `to be safe by ${safeDay}, a banking day.`
    if (purpose === 'renegotiate') return `Latest day to ask for renegotiation ${time} before ${end}; ${safe}`
    if (endsFor === 'giver')
      return `Latest day for notice ${time} by a party that wants to leave until ${end}; ${safe}`
    if (renews)
      return `Latest day for notice ${time} so that the agreement is not renewed after ${end}; ${safe}`
    const effect = reckoning.kind === 'window' ? `until ${end}` : 'that still has an effect'
    return `Latest day for notice ${time} ${effect}; ${safe}`
  },
  option: ({ months, isDayStated }) => {
    const extension = `an extension${months === undefined ? '' : ` of ${inEnglish.months(months)}`}`
    const [length, day] = ['how long it is', 'until when to decide on it']
    const open = [...(months === undefined ? [length] : []), ...(isDayStated ? [] : [day])]
    const unsaid = open.length > 0 ? `; the document does not say ${open.join(' or ')}` : ''
    return `${isDayStated ? 'Latest day to decide on' : 'Latest day for'} ${extension}${unsaid}.`
  },
  renewal: ({ months }) =>
    `The agreement renews itself for ${months === undefined ? 'a time that is not known' : `${inEnglish.months(months)}`}, unless notice was given in time.`,
  review: 'Latest day to review the agreement.',
  pauseEnd: 'The pause of the agreement ends.',
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; any time from ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Last payout' : 'Payout'}: ${amount} to ${recipients.join(', ')}.`,
}

export const dueTexts: Bilingual<DueTexts> = { sv, en }
