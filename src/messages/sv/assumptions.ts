import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { conditions, defaults, plannedDays } from './terms.ts'

const { kronor, percent } = numbers

const list = (words: readonly (string | number)[]) => words.join(', ')

export const assumptions: Words['assumptions'] = {
  'planned-day': ({ rule }) =>
    `Dokumentet anger en tid, inte en dag, för utbetalning: planerad till ${plannedDays[rule]}.`,
  'off-banking-day': ({ days }) =>
    `Ingen bankdag: ${list(days.slice(0, 8))}${days.length > 8 ? ` … (${days.length} i allt)` : ''}. Filen säger inte åt vilket håll förfallodagen flyttas, så den står kvar.`,
  reading: ({ reading, question, option }) =>
    `Dokumentet är oklart (${reading}: ${question}): ”${option}” används.`,
  default: ({ default: name }) => defaults[name],
  condition: ({ condition }) => conditions[condition],
  'allocation-continues': ({ grants, from, to }) =>
    `Fördelningen är angiven för ${from} – ${to}; utanför den antas ${list(grants)} vara lika.`,
  'nothing-granted': ({ grants }) => `0 kr är angivet för ${list(grants)}: ingen utbetalning.`,
  'not-stated': ({ keys }) => `Beloppen för ${list(keys)} finns inte i filen: okända, vilket inte är 0.`,
  'index-missing': ({ index, years, lastKnown }) =>
    `${index} ${list(years)} är inte känt: belopp som behöver det är okända. ${lastKnown.length > 0 ? `Senast kända: ${list(lastKnown.map(({ key, amount, level }) => `${key} ${kronor(amount)} kr (${level} års nivå)`))}. ` : ''}Pröva ett värde med: --assume ${index}:${years[0]}=PROCENT.`,
  'index-preliminary': ({ index, year, percent: change }) =>
    `${index} ${year}, ${percent(change)} %, är preliminärt.`,
  'index-forecast': ({ index, years, percent: change }) =>
    `${index} ${list(years)} är inte känt; ${percent(change)} % är en prognos.`,
  'in-kind-unvalued': ({ parties }) =>
    `Det som ${list(parties)} bidrar med utöver pengar har inget värde i filen.`,
  'unpaid-until-end': ({ from, to }) =>
    `Det som avser ${from} – ${to} förfaller först efter slutet och betalas därför inte; filen säger inte att det gör det.`,
  'paid-beyond-end': ({ day, amount }) =>
    `Av det som betalas avser ${kronor(amount)} kr tid efter slutet, ${day}: en möjlig återbetalning.`,
  'waits-for-event': ({ duties }) =>
    `Räknas från en händelse som ännu inte har någon dag, och visas därför inte: ${list(duties)}.`,
  'ends-early': ({ day }) => `Avtalet upphör i förtid, ${day}.`,
}
