import type { LastKnown } from '../../domain/assumptions/assumption.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { conditions, defaults, plannedDays } from './terms.ts'

const { kronor, percent, level } = numbers

const list = (words: readonly (string | number)[]) => words.join(', ')

const levels = (lastKnown: readonly LastKnown[]) =>
  lastKnown.length > 0
    ? `Senast kända: ${list(lastKnown.map(({ key, amount, level }) => `${key} ${kronor(amount)} kr${level ? ` (${level}${level.length === 4 ? ' års' : ':s'} nivå)` : ''}`))}. `
    : ''

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
  'index-missing': ({ index, periods, lastKnown }) =>
    `${index} ${list(periods)} är inte känt: belopp som behöver det är okända. ${levels(lastKnown)}Pröva ett värde med: --assume ${index}:${periods[0]?.slice(0, 4)}=PROCENT.`,
  'index-unnamed': ({ where, lastKnown }) =>
    `Dokumentet säger inte vilket index som gäller (${where}): belopp efter den första uppräkningen är okända. ${levels(lastKnown)}`.trimEnd(),
  'index-preliminary': ({ index, period, kind, number }) =>
    `${index} ${period}, ${kind === 'level' ? level(number) : `${percent(number)} %`}, är preliminärt.`,
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
  'ends-early': ({ day }) => `Avtalet upphör i förtid, ${day}.`,
}
