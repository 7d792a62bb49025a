import type { Reckoning } from '../../domain/agreement/notice.ts'
import type { Interval } from '../../domain/calendar/interval.ts'
import { adjustmentText } from '../adjustment-text.ts'
import type { Words } from '../words.ts'

export const severity: Words['severity'] = { error: 'fel', warning: 'varning', note: 'notis' }

export const status: Words['status'] = {
  final: 'fastställt',
  preliminary: 'preliminärt',
  forecast: 'prognos',
  unknown: 'okänt',
}

export const agreementStatus: Words['agreementStatus'] = {
  draft: 'utkast',
  decided: 'beslutat',
  signed: 'undertecknat',
  upcoming: 'kommande',
  active: 'gäller',
  unclear: 'oklart',
  'in-notice': 'uppsagt',
  ended: 'avslutat',
  replaced: 'ersatt',
}

export const lengths: Words['lengths'] = {
  years: count => `${count} år`,
  months: count => (count === 1 ? '1 månad' : `${count} månader`),
  weeks: count => (count === 1 ? '1 vecka' : `${count} veckor`),
  days: count => (count === 1 ? '1 dag' : `${count} dagar`),
}

export const conditions: Words['conditions'] = {
  'signed-by-all': 'Gäller bara om alla parter har undertecknat; antas uppfyllt.',
  funding: 'Gäller bara om det finns medel; antas uppfyllt.',
  decision: 'Gäller bara efter ytterligare ett beslut; antas uppfyllt.',
}

export const defaults: Words['defaults'] = {
  'index-year-same': 'Filen säger inte vilket indexår en uppräkning använder: det egna kalenderårets.',
  'index-year-previous':
    'Filen säger inte vilket års värde en uppräkning använder: årets före, i den månad som anges.',
  'computed-from-base':
    'Filen säger inte vad uppräkningen utgår från: varje gång från basen och det angivna beloppet.',
  'limits-since-base':
    'Golv och tak gäller hela ändringen sedan basen, inte varje års; filen räknar från basen.',
  'years-together':
    'Filen säger inte vilka års ändringar som räknas: alla sedan förra uppräkningen tillsammans.',
  'preliminary-settled':
    'Filen säger inte om ett preliminärt indexvärde står fast: det ersätts när det fastställda kommer.',
  'rounding-krona-half-up':
    'Filen säger inte hur uppräknade belopp avrundas: till hela kronor, uppåt vid hälften.',
  'new-level-on-adjustment-day':
    'Filen säger inte vilken nivå en betalning på själva uppräkningsdagen har: den nya.',
  'notice-same-day':
    'Filen säger inte hur uppsägningstiden räknas: till dagen med samma nummer (lag 1930:173, 1 §), och sista dag bakåt från slutet.',
}

export const paidAgainst: Words['paidAgainst'] = { invoice: 'faktura', requisition: 'rekvisition' }

export const plannedDays: Words['plannedDays'] = {
  'last-banking-day': 'den sista bankdagen i tiden',
  'first-banking-day': 'den första bankdagen i tiden',
  'last-day': 'den sista dagen i tiden',
  'first-day': 'den första dagen i tiden',
}

export const dutyKinds: Words['dutyKinds'] = {
  'follow-up': 'uppföljning',
  report: 'rapport',
  accounts: 'redovisning',
  meeting: 'möte',
}

const units = {
  days: ['dag', 'dagar'],
  weeks: ['vecka', 'veckor'],
  months: ['månad', 'månader'],
} as const

const reckoned = (reckoning: Reckoning) => {
  if (reckoning.kind === 'period') return counted(reckoning.period)
  const before = `${counted({ count: reckoning.months, unit: 'months' })} före slutet`
  return reckoning.meaning === 'within' ? `tidigast ${before}` : `senast ${before}`
}

const counted = ({ count, unit }: Interval) => `${count} ${units[unit][count === 1 ? 0 : 1]}`

export const due: Words['due'] = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends = days >= 0 ? `Avtalet upphör om ${days} dagar` : `Avtalet upphörde för ${-days} dagar sedan`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; en uppsägning kan inte längre ändra det (sista dag var ${noticeBy}).`
      : `${ends}; en uppsägning senast ${noticeBy} avslutar det tidigare.`
  },
  notice: ({ safeDay, notice: { purpose, endsFor, reckoning }, end, renews }) => {
    const time = `(${reckoned(reckoning)})`
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
    const extension = `förlängning${months === undefined ? '' : ` med ${months} månader`}`
    const [length, day] = ['hur lång den är', 'när den senast ska beslutas']
    const open = [...(months === undefined ? [length] : []), ...(isDayStated ? [] : [day])]
    const unsaid = open.length > 0 ? `; dokumentet säger inte ${open.join(' eller ')}` : ''
    return `${isDayStated ? 'Sista dag att besluta om' : 'Sista dag för'} ${extension}${unsaid}.`
  },
  renewal: ({ months }) =>
    `Avtalet förlängs av sig självt med ${months} månader, om ingen har sagt upp det i tid.`,
  review: 'Sista dag att se över avtalet.',
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; när som helst från ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Sista utbetalning' : 'Utbetalning'}: ${amount} till ${recipients.join(', ')}.`,
}

const stepText = adjustmentText({
  ofAmount: share => `${share} % av beloppet`,
  marks: { preliminary: status.preliminary, forecast: status.forecast },
})

const lastText = (last: { level: string | undefined; amount: string } | undefined) =>
  last ? `; senast kända nivå ${last.amount} kr${last.level ? ` (${last.level})` : ''}` : ''

export const why: Words['why'] = {
  hours: 'timmar',
  stated: ({ base }) => `${base} kr enligt avtalet`,
  adjusted: ({ base, steps, isHeld, amount }) =>
    `${base} kr ${steps.map(stepText).join(' ')}${isHeld ? ', sänks inte' : ''} = ${amount} kr`,
  part: ({ why, per, from, to, isByDays, part }) =>
    `${why} ${per === 'period' ? 'för hela tiden' : per === 'calendar-year' ? 'per kalenderår' : 'per år'}; för ${from} – ${to}${isByDays ? ', efter dagar' : ''}: ${part} kr`,
  product: ({ rate, isPercent, quantity, of, on, max, amount }) => {
    const whole = [quantity, ...(isPercent ? ['kr'] : []), of, on ? `(${on})` : ''].filter(Boolean).join(' ')
    return `${rate} ${isPercent ? '% av' : '×'} ${whole}${max === undefined ? '' : `, högst ${max} kr`} = ${amount} kr`
  },
  notStated: 'beloppet finns inte i filen',
  indexMissing: ({ index, period, lastKnown }) => `${index} ${period} är inte känt${lastText(lastKnown)}`,
  indexUnnamed: ({ where, lastKnown }) =>
    `vilket index som gäller är inte känt (${where})${lastText(lastKnown)}`,
}
