import { isCalendarYear } from '../../domain/agreement/money/stated-amount.ts'
import { sourceLine } from '../../domain/agreement/stated-source.ts'
import type { During } from '../../domain/agreement/term/during.ts'
import type { LastKnown } from '../../domain/assumptions/assumption.ts'
import type { Day } from '../../domain/calendar/day.ts'
import type { DayBounds } from '../../domain/calendar/day-bounds.ts'
import type { Period } from '../../domain/calendar/period.ts'
import type { RoundingUnit } from '../../domain/money/rounding.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { conditions, defaults, lengths, pages, paidAgainst, plannedDays } from './terms.ts'

const { kronor, percent, plain } = numbers

const ends = { from: 'Första dagen', to: 'Sista dagen' }

const known = (bounds: string | undefined) => (bounds ? `, men ligger ${bounds}` : '')

function boundsText({ earliest, latest }: DayBounds): string | undefined {
  if (earliest && latest) return `mellan ${earliest} och ${latest}`
  if (earliest) return `tidigast ${earliest}`
  return latest && `senast ${latest}`
}

const list = (words: readonly (string | number)[]) => words.join(', ')

const spanText = ({ from, to }: Period) => `${from} – ${to}`

const levels = (lastKnown: readonly LastKnown[]) =>
  lastKnown.length > 0
    ? `Senast kända: ${list(lastKnown.map(({ key, amount, level }) => `${key} ${kronor(amount)} kr${level ? ` (${level}${level.length === 4 ? ' års' : ':s'} nivå)` : ''}`))}. `
    : ''

const roundingUnits: Record<RoundingUnit, string> = {
  ore: 'ören',
  krona: 'kronor',
  ten: 'tiotal kronor',
  hundred: 'hundratal kronor',
  thousand: 'tusental kronor',
}

const firstDays = (days: readonly Day[]) =>
  `${list(days.slice(0, 8))}${days.length > 8 ? ` … (${days.length} i allt)` : ''}`

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const period = ({ from, to }: During) => {
  if (from && to) return `${from} – ${to}`
  return from ? `från och med ${from}` : `till och med ${to}`
}

const noPayouts = 'filen anger inga utbetalningar'

export const assumptions: Words['assumptions'] = {
  'planned-day': ({ rule }) =>
    `Dokumentet anger en tid, inte en dag, för utbetalning: planerad till ${plannedDays[rule]}.`,
  'payouts-unknown': ({ where, isYearly, isYearUnknown, levelOn }) =>
    `Det är inte känt när bidragen betalas ut (${where ?? noPayouts}): räknat som en gång under varje ${isYearly ? 'avtalsår' : 'period'}${levelOn ? `, med nivån på ${plannedDays[levelOn]}` : ''}.${isYearUnknown ? ' Vilket kalenderår pengarna betalas är därför inte heller känt.' : ''}`,
  'missing-day': ({ days }) =>
    `Månaden saknar dagen: ${firstDays(days)}. Filen säger inte vad som gäller i stället, så det är månadens sista (lag 1930:173, 1 §).`,
  'off-banking-day': ({ days }) =>
    `Ingen bankdag: ${firstDays(days)}. Filen säger inte åt vilket håll förfallodagen flyttas, så den står kvar.`,
  held: ({ holds }) =>
    `Inget betalas före ${list(holds.map(({ key, what }) => what ?? key))}, och filen har ingen dag för det: planerat som om det kommer i tid.`,
  'paid-against': ({ sent }) => `Betalas först när mottagaren har skickat ${paidAgainst[sent]}.`,
  'counted-from-first-day': ({ days }) =>
    `Filen säger inte varifrån utbetalningarnas perioder räknas: de räknas från ${list(days)} och är inte delar av kalenderår.`,
  'divided-equally': () =>
    'Filen säger inte hur beloppet för ett år, eller för en period, delas mellan utbetalningarna: lika.',
  'broken-years': ({ years }) =>
    `Ett år som är avkortat har sin andel. ${sentence(
      years
        .map(
          ({ year, count, of, unit, amount }) =>
            `${isCalendarYear(year) ? year : `avtalsår ${year}`}: ${count} av ${of} ${{ months: 'månader', days: 'dagar' }[unit]} av ${amount === undefined ? 'årsbeloppet' : `${kronor(amount)} kr`}`,
        )
        .join('; '),
    )}.`,
  'cut-periods': ({ by }) =>
    `Hela perioder av ett år får lika delar av årets belopp. Avkortade perioder delar på resten efter ${by.map(unit => ({ months: 'månader', days: 'dagar' })[unit]).join(' eller ')}.`,
  'payouts-rounded': ({ unit }) =>
    `Utbetalningarna görs i hela ${roundingUnits[unit]}, så nära sina exakta delar som det går och tidigare före senare; det som är mindre än så följer med årets sista utbetalning.`,
  'not-divided': ({ grant, among }) =>
    `${grant} är ett belopp för ${list(among)}; dokumentet fördelar det inte.`,
  reading: ({ reading, question, option }) =>
    `Dokumentet är oklart (${reading}: ${question}): ”${option}” används.`,
  default: ({ default: name }) => defaults[name],
  condition: ({ condition, unsigned }) => {
    const { kind, during, agreementYears = [], grants = [] } = condition
    const scope = [
      ...(agreementYears.length > 0 ? [`avtalsår ${list(agreementYears)}`] : []),
      ...(during ? [period(during)] : []),
      ...(grants.length > 0 ? [list(grants)] : []),
    ].join(', ')
    const missing = unsigned.length > 0 ? ` (inte ${list(unsigned)})` : ''
    return sentence(`${scope ? `${scope}: ` : ''}gäller bara ${conditions[kind]}${missing}; antas uppfyllt.`)
  },
  'only-proposed': ({ stage }) =>
    `Avtalet är bara ${stage === 'draft' ? 'upprättat' : 'föreslaget'}: inget i filen säger att det är beslutat eller undertecknat.`,
  'allocation-continues': ({ grants, from, to }) =>
    `Fördelningen är angiven för ${from} – ${to}; utanför den antas ${list(grants)} vara lika.`,
  'costs-as-grants': ({ payers }) =>
    `Filen anger inga bidrag från ${list(payers)}: det som parten betalar av andras kostnader räknas som bidrag.`,
  'nothing-granted': ({ grants }) => `0 kr är angivet för ${list(grants)}: ingen utbetalning.`,
  'not-stated': ({ keys }) => `Beloppen för ${list(keys)} finns inte i filen: okända, vilket inte är 0.`,
  'index-missing': ({ index, nameWithoutValues, periods, lastKnown }) =>
    nameWithoutValues
      ? `Inget värde av ${nameWithoutValues} (${index}) finns i arbetsmappen: belopp som behöver ${list(periods)} är okända. ${levels(lastKnown)}Pröva ett med: --assume ${index}=PROCENT.`
      : `${index} ${list(periods)} är inte känt: belopp som behöver det är okända. ${levels(lastKnown)}Pröva ett värde med: --assume ${index}:${periods[0]?.slice(0, 4)}=PROCENT.`,
  'index-unnamed': ({ where, isNamed, lastKnown }) =>
    `${isNamed ? 'Hur beloppen räknas upp är inte känt' : 'Dokumentet säger inte vilket index som gäller'} (${where}): belopp efter den första uppräkningen är okända. ${levels(lastKnown)}`.trimEnd(),
  'index-preliminary': ({ index, period, kind, number }) =>
    `${index} ${period}, ${kind === 'level' ? plain(number) : `${percent(number)} %`}, är preliminärt.`,
  'index-forecast': ({ index, years, percent: change }) =>
    `${index} ${list(years)} är inte känt; ${percent(change)} % är en prognos.`,
  'no-renewal': () =>
    'Uppräkning sker bara när avtalet förlängs; filen har ingen förlängning, så beloppen står kvar.',
  'in-kind-unvalued': ({ parties }) =>
    `Det som ${list(parties)} bidrar med utöver pengar har inget värde i filen.`,
  'unpaid-until-end': ({ from, to }) =>
    `Det som avser ${from} – ${to} förfaller först efter slutet och betalas därför inte; filen säger inte att det gör det.`,
  'paid-beyond-end': ({ day, amount }) =>
    `Av det som betalas avser ${kronor(amount)} kr tid efter slutet, ${day}: en möjlig återbetalning.`,
  'stated-level': () =>
    'När beloppen räknas upp är inte känt, eftersom första dagen inte är det: de visas i avtalets prisnivå, och summor av flera år visas inte.',
  'day-bounded': ({ end, bounds, season, isByMonth }) =>
    `${ends[end]} är inte känd${known(boundsText(bounds))}.${season ? ` ${season} räknas som de månaderna (våren mars–maj, vintern december–februari).` : ''}${end === 'from' ? ' Det som räknas från den har ingen känd dag.' : ''}${isByMonth ? ` Belopp räknas som om den är den ${end === 'from' ? 'första' : 'sista'} i en månad.` : ''}`,
  'day-follows': ({ end, day, months, other }) =>
    end === 'from'
      ? `${lengths.months(months)} till ${other}: första dagen är ${day}.`
      : `${lengths.months(months)} från ${other}: sista dagen är ${day}.`,
  'no-last-day': ({ certainTo, until }) =>
    certainTo === undefined
      ? `Avtalet gäller tills vidare: räknat till ${until}.`
      : `Efter ${certainTo} visas vad som gäller om avtalet ännu är i kraft, räknat till ${until}; det räknas inte in i hela avtalstiden.`,
  'if-options-used': ({ after, until }) =>
    `Efter ${after} visas vad som gäller om rätten till förlängning används, räknat till ${until}; det räknas inte in i hela avtalstiden.`,
  renewed: ({ after, months, certainTo, until }) =>
    `Efter ${after} förlängs avtalet av sig självt ${months === undefined ? 'för en tid som inte är känd' : `med ${lengths.months(months)} i taget`}, om ingen säger upp det: efter ${certainTo} visas vad som gäller om det förlängs, räknat till ${until}.`,
  succeeded: ({ by, from, isLatest }) =>
    isLatest
      ? `Sista dagen är inte känd; ${by} tar vid ${from}: räknat till dagen före, som senast.`
      : `${by} tar vid ${from}: räknat till dagen före.`,
  'succession-overlap': ({ by, from, stated }) =>
    `Avtalet sägs gälla till ${stated}, men ${by} tar vid ${from}: räknat till dagen före.`,
  'recipient-unknown': ({ grant, where }) => `Vem som får ${grant} är inte känt (${where}).`,
  'factor-unknown': ({ key, product: { rate, quantity, of, where = '' } }) =>
    `${key} är ${rate ? `${plain(rate)} kr` : 'ett okänt pris'} × ${quantity ? plain(quantity) : 'okänt antal'} ${of === 'h' ? 'timmar' : of} (${where}): beloppet går inte att säga.`,
  'party-leaves': ({ parties, day }) =>
    `${list(parties)} lämnar avtalet ${day}, som gäller vidare för de andra; filen säger inte vad det ändrar i pengar, så inget ändras.`,
  amended: ({ amendment, from, until, periods }) =>
    `Tillägget ${amendment} gäller från och med ${from}: det som förfaller före den dagen följer de tidigare villkoren, det som förfaller senare de nya${periods.length > 0 ? `, också för tid före den (${list(periods.map(spanText))})` : ''}.${until ? ` Det som betalades före avser tid till och med ${until} och betalas inte om.` : ''}`,
  'clause-quoted': ({ clauses }) =>
    `Inte uträknat, eftersom inget fält kan säga det: ${clauses.map(({ quote, source }) => `”${quote}” (${sourceLine(source, pages)})`).join('; ')}.`,
  paused: ({ of, effect, isSaid, from, until, days, to, duties, amount }) => {
    const time = `Avtalet är pausat ${until ? `${from} – ${until}` : `från ${from}, till en dag som inte är känd`}`
    const which =
      of === 'payout'
        ? `utbetalningar${days.length > 0 ? ` som förfaller ${firstDays(days)}` : ''} (${amount === undefined ? 'okänt belopp' : `${kronor(amount)} kr`})`
        : `${list(duties)} (${firstDays(days)})`
    if (effect === 'lost') return `${time}: ${which} faller bort.`
    if (effect === 'postponed') return `${time}: ${which} skjuts upp till ${list(to)}.`
    return isSaid
      ? `${time}: pausens dagar är inte helt kända, och därför inte vad som händer med ${which}; inget ändras.`
      : `${time}: filen säger inte om ${which} faller bort eller skjuts upp; inget ändras.`
  },
  'ends-for-unstated': ({ notices }) =>
    `Filen säger inte om en uppsägning enligt ${list(notices)} avslutar avtalet för alla parter eller bara för den som säger upp.`,
  'ends-early': ({ day }) => `Avtalet upphör i förtid, ${day}.`,
}
