import type { Words } from '../words.ts'

export const severity: Words['severity'] = { error: 'fel', warning: 'varning', note: 'notis' }

export const status: Words['status'] = {
  final: 'fastställt',
  preliminary: 'preliminärt',
  forecast: 'prognos',
  'stated-level': 'avtalets prisnivå',
  about: 'ungefärligt',
  bounded: 'inom gränser',
  conditional: 'villkorat',
  proposed: 'bara föreslaget',
  undecided: 'beslutas senare',
  unknown: 'okänt',
}

export const agreementStatus: Words['agreementStatus'] = {
  draft: 'utkast',
  proposed: 'föreslaget',
  decided: 'beslutat',
  conditional: 'villkorat',
  signed: 'undertecknat',
  upcoming: 'kommande',
  active: 'gäller',
  suspended: 'pausat',
  unclear: 'oklart',
  'in-notice': 'uppsagt',
  ended: 'avslutat',
  replaced: 'ersatt',
}

export const pages: Words['pages'] = pages => `s. ${pages}`

export const lengths: Words['lengths'] = {
  years: count => `${count} år`,
  months: count => (count === 1 ? '1 månad' : `${count} månader`),
  weeks: count => (count === 1 ? '1 vecka' : `${count} veckor`),
  days: count => (count === 1 ? '1 dag' : `${count} dagar`),
}

export const conditions: Words['conditions'] = {
  'signed-by-all': 'om alla parter har undertecknat',
  funding: 'om det finns medel',
  decision: 'efter ytterligare ett beslut',
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
  'level-of-first-day': 'Filen säger inte i vilket års nivå beloppen är: den första dagens.',
  'index-year-only':
    'Beloppens nivå är från ett tidigare år än det före den första uppräkningens indexår. Filen säger inte att ändringarna däremellan räknas: varje uppräkning använder bara indexårets.',
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
