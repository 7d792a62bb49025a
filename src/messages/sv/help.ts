import type { Words } from '../words.ts'
import { certain } from './certain.ts'

export const commands: Words['commands'] = {
  validate: 'vad som är fel i filerna, och var',
  explain: 'vad en anmärkning gäller, med exempel; eller alla',
  list: 'registret: alla avtal, deras läge och avtalstid',
  show: 'allt som ett avtal säger',
  split: 'vad varje part bidrar med och får, i kronor och procent',
  index: 'varje uppräkning efter index, före och efter avrundning',
  payouts: 'alla utbetalningar: tid, planerad dag, period, belopp',
  budget: 'vad varje år kostar, kontant eller periodiserat',
  expiry: 'vad som upphör eller infaller; slutkod 1 om det brådskar',
  log: 'ett avtals versioner i git, vad var och en ändrade och kostade',
  diff: 'vad som skiljer två versioner, vad det kostar och för vem',
  git: 'vad git visar av avtal: ställ in det med ”iop git install”',
}

export const options: Words['options'] = {
  agreements: 'id, filer, mappar eller mönster; alla avtal i arbetsytan om inget anges',
  codes: 'anmärkningens kod, som validate skriver den; alla koder om ingen nämns',
  format: 'resultatets form, på skärmen eller i en fil; kan upprepas',
  lang: 'språk: sv eller en',
  today: 'den dag som ska gälla som i dag, år-månad-dag',
  asOf: 'använd indexvärden som de var kända den dagen (annars i dag)',
  assume: 'anta en förändring där ett indexvärde saknas: OPI=2.5, eller OPI:2024=4.1 för ett år',
  color: 'färger, även till fil',
  noColor: 'inga färger',
  fix: 'rätta i filerna det som bara kan vara ett skrivfel',
  fixUnsafe: 'rätta även där det är troligt, men inte säkert, vad som menades',
  diff: 'visa vad --fix, eller --fix-unsafe om den anges, skulle ändra; skriv inget',
  failOn: 'slutkod 1 från och med: error, warning, note eller never',
  stdinPath: 'ta standard in för filen med den här sökvägen',
  changed: 'bara filer som skiljer sig från en version i git (annars HEAD), även nya',
  watch: 'igen varje gång en fil ändras, till Ctrl-C',
  baseline: 'det som anmärks i den här filen får stå kvar; bara nytt rapporteras',
  updateBaseline: 'ta bort ur baslinjen det som inte längre finns; gör den om den saknas',
  growBaseline: 'lägg också till nytt i baslinjen',
  from: 'bara det som är planerat den dagen eller senare',
  to: 'bara det som är planerat den dagen eller tidigare',
  diffFrom: 'samma avtal den dagen, före tilläggsavtal från senare dagar; med --to',
  diffTo: 'samma avtal den dagen',
  editorial: 'räkna också upp övriga och redaktionella ändringar',
  failOnChange: 'slutkod 1 vid: substantive (väsentliga ändringar), money (kronor) eller any; annars never',
  settle: 'vad senare publicerade indexvärden ändrade i redan gjorda utbetalningar',
  year: 'kalenderåret (annars det nästa)',
  years: 'flera kalenderår, A-B',
  basis: 'cash: året för den planerade dagen; accrual: över månaderna som täcks',
  by: 'en rad per mottagare, betalare, avtal eller bidrag',
  bridge: 'från kontant till periodiserat: fordran och skuld vid varje årsslut',
  within: 'tid i dagar (180d), veckor (26w) eller månader (6m); det som saknar dag visas alltid',
  past: 'även det som har passerat',
  help: 'den här hjälpen',
  version: 'programmets version',
}

export const help: Words['help'] = {
  about: 'Idéburna offentliga partnerskap (IOP), räknade på öret och dagen.',
  usage: 'Användning:',
  arguments: 'Argument:',
  options: 'Flaggor:',
  commands: 'Kommandon:',
  more: 'iop KOMMANDO --help säger mer om ett kommando.',
}

export const tables: Words['tables'] = {
  total: 'Summa',
  ofWhichConditional: 'varav villkorat',
  unknown: 'okänt',
  unknownDay: 'okänd',
  unknownRecipient: 'okänd mottagare',
  untilFurtherNotice: 'tills vidare',
  succession: ({ predecessor, gap }) => {
    const days = `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'dag' : 'dagar'}`
    return gap > 0
      ? `Uppehåll på ${days} efter ${predecessor}.`
      : `Gäller samtidigt som ${predecessor} i ${days}.`
  },
  certain,
  assumptions: 'Vad detta vilar på',
  marks: {
    preliminary: '* preliminärt',
    forecast: '† prognos',
    conditional: '‡ villkorat eller inte beslutat',
  },
  seeAll: 'Tabellen är bredare än skärmen; se allt med --format csv.',
  watching: 'Väntar på ändringar; Ctrl-C avslutar.',
  again: 'Ändrat; en gång till:',
}
