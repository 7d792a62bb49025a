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
  'rounding-krona-half-up':
    'Filen säger inte hur uppräknade belopp avrundas: till hela kronor, uppåt vid hälften.',
  'new-level-on-adjustment-day':
    'Filen säger inte vilken nivå en betalning på själva uppräkningsdagen har: den nya.',
}

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

export const due: Words['due'] = {
  end: ({ days, noticeBy, isNoticeLate }) => {
    const ends = days >= 0 ? `Avtalet upphör om ${days} dagar` : `Avtalet upphörde för ${-days} dagar sedan`
    if (!noticeBy) return `${ends}.`
    return isNoticeLate
      ? `${ends}; en uppsägning kan inte längre ändra det (sista dag var ${noticeBy}).`
      : `${ends}; en uppsägning senast ${noticeBy} avslutar det tidigare.`
  },
  notice: ({ safeDay, months }) =>
    `Sista dag för en uppsägning (${months} månader) som har verkan; för säkerhets skull senast bankdagen ${safeDay}.`,
  option: ({ months }) => `Sista dag att besluta om förlängning med ${months} månader.`,
  duty: ({ what, from, to }) => (from === to ? `${what}.` : `${what}; när som helst från ${from}.`),
  payouts: ({ recipients, amount, isLast }) =>
    `${isLast ? 'Sista utbetalning' : 'Utbetalning'}: ${amount} till ${recipients.join(', ')}.`,
}

export const why: Words['why'] = {
  stated: ({ base }) => `${base} kr enligt avtalet`,
  adjusted: ({ base, steps, amount }) =>
    `${base} kr ${steps.map(({ index, year, percent, status: known }) => `× ${index} ${year} ${percent} %${known === 'final' ? '' : ` (${status[known]})`}`).join(' ')} = ${amount} kr`,
  part: ({ why, from, to, isByDays, part }) =>
    `${why} per år; för ${from} – ${to}${isByDays ? ', efter dagar' : ''}: ${part} kr`,
  notStated: 'beloppet finns inte i filen',
  indexMissing: ({ index, year, lastKnown }) =>
    `${index} ${year} är inte känt${lastKnown ? `; senast kända nivå ${lastKnown.amount} kr (${lastKnown.level})` : ''}`,
}
