import type { Concern } from '../../domain/agreement/quoted-clause.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { anyOf, choose, meant } from './phrases.ts'

const { kronor, plain, percent } = numbers

/** As an amount is written in a file. */
const plainKronor = (ore: Ore) => kronor(ore).replaceAll(/\s/g, '').replace(',', '.')

/** The terms of a sum, and the sum; nothing, where there is a single one. */
const termsOf = (parts: readonly Ore[], sum: Ore): string[] =>
  parts.length < 2 ? [] : [`${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(sum)} kr`]

const totals = {
  contributions: 'insatserna',
  grants: 'bidragen',
  costs: 'kostnaderna',
  term: 'bidragen under hela avtalstiden',
  'own-financing': 'den egna finansieringen (kostnader minus bidrag)',
  difference: 'differensen (kostnader minus bidrag och egen finansiering)',
}

/** What a choice leads to. */
const openDay = (of: 'latest-notice' | 'ends', day: string) =>
  `${of === 'ends' ? 'upphör avtalet' : 'är sista dag för uppsägning'} ${day}`

const concerned: Record<Concern, string> = {
  term: 'avtalstiden',
  notice: 'uppsägning',
  contributions: 'insatser',
  grants: 'bidrag',
  indexation: 'uppräkning',
  payouts: 'utbetalningar',
  duties: 'skyldigheter',
}

/** What is referred to that there is not. */
const references = {
  option: 'Avtalstiden har inget alternativ',
  notice: 'Det finns ingen rätt till uppsägning',
  grant: 'Det finns inget annat bidrag',
}

/** What can be wrong with the sense of a file whose shape is right. */
export const ofSense = {
  'id-not-file-name': ({ id, name }) => ({
    says: `Id:t ”${id}” är inte filens namn, ”${name}”.`,
    help: `Skriv ”id: ${name}”, eller byt namn på filen.`,
  }),
  'id-taken': ({ id, file }) => ({
    says: `Id:t ”${id}” är upptaget av ${file}.`,
    help: 'Ge den ena ett annat id, och dess fil ett annat namn.',
  }),
  'agreement-unknown': ({ id, nearest }) => ({
    says: `Inget avtal ”${id}” finns i arbetsytan.`,
    help: choose(nearest, []),
  }),
  'succeeds-itself': () => ({
    says: 'Ett avtal kan inte efterfölja sig självt.',
    help: 'Skriv id:t för avtalet före detta, eller ta bort fältet.',
  }),
  'version-not-raised': ({ version, changes }) => ({
    says: `Versionen är inte höjd, fast ${changes === 1 ? 'något väsentligt' : `${changes} väsentliga saker`} har ändrats.`,
    help: `Skriv ”version: ${version + 1}”; ”iop diff” visar vad som har ändrats.`,
  }),
  'party-unknown': ({ party, nearest, known }) => ({
    says: `”${party}” är ingen av parterna.`,
    help: choose(nearest, known),
  }),
  'party-key-unlike': ({ party, nearest }) => ({
    says: `Resten av filen nämner ”${nearest}”, och ingen ”${party}”.`,
    help: `Skriv ”${nearest}” här, eller ”${party}” där.`,
  }),
  'index-unknown': ({ index, nearest, known }) => ({
    says: `Inget index ”${index}” finns i arbetsytan.`,
    help: choose(nearest, known),
  }),
  'never-due': () => ({
    says: 'Under avtalstiden infaller detta aldrig.',
    help: 'Kontrollera dagarna, eller avtalstiden.',
  }),
  'event-unknown': ({ event, nearest, known }) => ({
    says: `Det finns ingen händelse ”${event}”.`,
    help: choose(nearest, known),
  }),
  'reading-unknown': ({ reading, nearest, known }) => ({
    says: `Det finns ingen tolkning ”${reading}”.`,
    help: choose(nearest, known),
  }),
  'reading-option-unknown': ({ option, nearest, known }) => ({
    says: `”${option}” är inget av tolkningens alternativ.`,
    help: choose(nearest, known),
  }),
  'reading-not-chosen': ({ reading, options }) => ({
    says: `Inget alternativ är valt för tolkningen ”${reading}”.`,
    help: `Skriv ”chosen:” med ${anyOf(options)}.`,
  }),
  'reading-nested': () => 'En tolkning kan inte stå i en tolknings alternativ.',
  'reading-unused': ({ reading }) => ({
    says: `Inget i filen hänvisar till tolkningen ”${reading}”.`,
    help: `Skriv ”{ reading: ${reading} }” där den avgör ett värde, eller ta bort den.`,
  }),
  'org-number-form': ({ found, meant }) => ({
    says: `”${found}” är inte skrivet som ett organisationsnummer.`,
    help: `Skriv ${meant ?? 'NNNNNN-NNNN'}.`,
  }),
  'org-number-third-digit': ({ found }) => ({
    says: `”${found}” är inget organisationsnummer: tredje siffran är under 2, som i ett personnummer.`,
    help: 'Ta bort det om det är en persons; kontrollera annars siffrorna.',
  }),
  'org-number-check-digit': ({ found, expected }) => ({
    says: `Organisationsnumret ${found} har fel kontrollsiffra.`,
    notes: [`Med dessa siffror blir den ${expected}.`],
    help: 'Jämför med organisationens egna papper: vilken siffra som helst kan vara fel. Som dokumentet skriver det hör hemma i ”orgNumberAsWritten”.',
  }),
  'period-reversed': ({ from, to }) => ({
    says: `Sista dagen, ${to}, kommer före den första, ${from}.`,
    help: 'Byt plats på dem, eller kontrollera åren.',
  }),
  'period-outside-term': ({ from, to }) => ({
    says: `Dagen ligger utanför avtalstiden, ${from} – ${to}.`,
    help: 'Kontrollera dagen, eller avtalstiden.',
  }),
  'year-outside-term': ({ year, first, last }) =>
    year < first
      ? `Året ${year} kommer före avtalets första, ${first}.`
      : `Året ${year} kommer efter avtalets sista, ${last}.`,
  'stated-total': ({ what, stated, computed, parts }) => ({
    says: `Den angivna summan ${kronor(stated)} kr för ${totals[what]} stämmer inte med delarna.`,
    notes: [
      ...termsOf(parts, computed),
      `Delarna är ${kronor(computed)} kr, en skillnad på ${kronor(computed - stated)} kr.`,
    ],
    help: 'Rätta det belopp som är fel; dokumentets eget fel står kvar i ”remarks”.',
  }),
  'rest-of-costs-alone': () => ({
    says: 'Det som är resten av kostnaderna kan inte också anges i ”cash” eller ”inKind”.',
    help: 'Behåll det ena.',
  }),
  'costs-missing': ({ party }) => ({
    says: `Det finns inga kostnader för ”${party}” som detta kan vara resten eller en del av.`,
    help: `Lägg till ”costs.${party}”, eller skriv själva beloppet.`,
  }),
  'of-which-exceeds': ({ excess }) => ({
    says: `Delarna som inte är pengar är ${kronor(excess)} kr mer än hela beloppet.`,
    help: 'Rätta en del, eller hela beloppet.',
  }),
  'percents-leave-nothing': ({ total }) =>
    `Det som anges i procent av alla insatser är tillsammans ${plain(total)} %: då återstår inget som det kan vara en del av.`,
  'whole-unlike': () => ({
    says: 'Detta är en del eller resten av belopp för olika tider (”per”, ”during”), som inte har någon summa.',
    help: 'Skriv själva beloppet.',
  }),
  'grants-exceed-costs': ({ party, excess }) =>
    `Bidragen till ”${party}” är ${kronor(excess)} kr större än dess kostnader i pengar: det finns ingen rest att bidra med.`,
  'grants-exceed-cash': ({ party, granted, cash }) => ({
    says: `”${party}” fördelar ${kronor(granted - cash)} kr mer än den bidrar med i pengar.`,
    notes: [`Den fördelar ${kronor(granted)} kr och bidrar med ${kronor(cash)} kr.`],
    help: 'Rätta insatsen, eller ett bidrag.',
  }),
  'cash-not-granted': ({ party, granted, cash }) => ({
    says: `Av det ”${party}” bidrar med i pengar saknar ${kronor(cash - granted)} kr mottagare.`,
    notes: [`Den bidrar med ${kronor(cash)} kr och fördelar ${kronor(granted)} kr.`],
    help: 'Lägg till bidraget som saknas, eller rätta ett belopp.',
  }),
  'term-length': ({ months, end, stated, from, to }) =>
    end === 'first'
      ? `Första dagen är angiven till ${stated}, men ${months} månader till ${to} börjar ${from}.`
      : `Sista dagen är angiven till ${stated}, men ${months} månader från ${from} slutar ${to}.`,
  'reference-unknown': ({ to, key, nearest, known }) => ({
    says: `${references[to]} ”${key}”.`,
    help: choose(nearest, known),
  }),
  'option-used-up': ({ option }) => ({
    says: `Alternativet ”${option}” är redan utnyttjat så många gånger som ”times” tillåter.`,
    help: 'Höj ”times” om dokumentet medger fler, eller förläng med ett tillägg.',
  }),
  'notice-end-differs': ({ stated, counted }) => ({
    says: `Uppsägningen sägs avsluta avtalet ${stated}, men uppsägningstiden ger ${counted}.`,
    notes: ['Den angivna dagen används.'],
    help: 'Ta bort ”ends”, eller kontrollera uppsägningens dag.',
  }),
  'choice-open': ({ field, of, choices }) => ({
    says: `Dagen beror på ”${field}”, som inte är sagt.`,
    notes: choices.flatMap(({ choice, day }) =>
      day === undefined ? [] : [`Med ”${choice}” ${openDay(of, day)}.`],
    ),
    help: `Skriv ”${field}”: ${anyOf(choices.map(({ choice }) => choice))}.`,
  }),
  'not-amendable': ({ field }) => ({
    says: `Ett tillägg kan inte ändra ”${field}”; det ändrar det som är avtalat.`,
    help: 'Ändra det i själva filen.',
  }),
  'remove-unknown': ({ path }) => `Det finns inget på ”${path}” att ta bort.`,
  'amendment-too-early': ({ from }) => ({
    says: `Tillägget gäller från och med ${from}, den första dagen eller tidigare: inget läses som det stod utan det.`,
    help: 'Skriv in det i avtalet, eller kontrollera dagen.',
  }),
  'clause-quoted': ({ concerns }) => ({
    says: 'Klausulen är citerad, inte uträknad.',
    notes: [`Resultat om ${concerns.map(concern => concerned[concern]).join(', ')} citerar den.`],
    help: 'Skriv det den säger i fält, om de kan säga det.',
  }),
  'ends-not-here': ({ kind }) => ({
    says: `En händelse av slaget ”${kind}” avslutar inte avtalet.`,
    help: 'Ta bort ”ends”.',
  }),
  'payouts-missing': () => ({
    says: 'Det finns bidrag, men inget säger när de betalas ut.',
    help: 'Lägg till ”payouts”; säger dokumentet det inte, skriv ”payouts: { unknown: …, source: … }”.',
  }),
  'plan-never-applies': ({ from }) => ({
    says: `Planen från ${from} lämnar ingen tid åt den före.`,
    help: 'Kontrollera dagen, eller ta bort en av planerna.',
  }),
  'payout-window-missing': ({ from, to }) => ({
    says: `I ${from} – ${to} finns ingen dag för en utbetalning.`,
    notes: ['Inget skulle betalas för den tiden.'],
    help: 'Ange en månad eller en dag som varje period har, eller vad som gäller för den sista och kortare, med ”lastPeriod”.',
  }),
  'instalment-shares': ({ sum }) => ({
    says: `Delbetalningarnas andelar blir ${plain(sum)}, inte 100 procent.`,
    help: 'Rätta en andel; och skriv antingen andelar eller belopp.',
  }),
  'instalment-amounts': ({ sum, granted }) => ({
    says: `Delbetalningarna är tillsammans ${kronor(sum)} kr, men ${kronor(granted)} kr beviljas per år.`,
    notes: [`Skillnaden är ${kronor(sum - granted)} kr.`],
    help: 'Rätta en delbetalning, eller bidraget.',
  }),
  'total-without-end': () => ({
    says: 'Avtalet har inget slut, så ett belopp för hela tiden kan inte fördelas.',
    help: 'Säg för vilka dagar det är, med ”during”.',
  }),
  'years-mixed': () => ({
    says: 'Åren är av två slag.',
    help: 'Skriv antingen avtalsår (1, 2, 3) eller kalenderår (2026, 2027), och detsamma i ”per”, eller inget.',
  }),
  'index-value-missing': ({ index, periods }) => ({
    says: `${index} har inget publicerat värde för ${periods.join(', ')}.`,
    notes: ['Belopp som behöver det är okända.'],
    help: 'Lägg till värdet i indexfilen när det är publicerat; till dess kan ”forecast” eller --assume stå i dess ställe.',
  }),
  'index-kind': ({ index }) => ({
    says: `${index} är ett index av ändringar, var och en mot året före: det har ingen bas att jämföra med.`,
    help: 'Ta bort basen.',
  }),
  'index-base-missing': ({ index }) => ({
    says: `${index} är ett index av nivåer, och har inget att jämföras med.`,
    help: 'Skriv i ”base” vilken period, som 2005-10.',
  }),
  'index-base-differs': ({ index, period, stated, published }) => ({
    says: `${index} ${period} är ${plain(published)} i indexfilen, men ${plain(stated)} här.`,
    help: 'Ett av talen är fel, eller så har de olika bas; kontrollera båda.',
  }),
  'index-base-number': () => ({
    says: 'Ett tal för basen kan bara stå där det finns ett enda index.',
    help: 'Skriv bara perioden.',
  }),
  'index-month-missing': ({ index }) => ({
    says: `${index} har värden för månader eller kvartal, och inget säger vilket en uppräkning använder.`,
    help: 'Skriv ”month”, som october.',
  }),
  'index-month-unused': ({ index }) => ({
    says: `${index} har värden för hela år; ”month” väljer inget här.`,
    help: 'Ta bort det.',
  }),
  'weights-sum': ({ total }) => ({
    says: `Indexens vikter är tillsammans ${plain(total)}, inte 100.`,
    help: 'Rätta en vikt.',
  }),
  'shares-exceed': ({ total }) => ({
    says: `Andelarna av beloppet är tillsammans ${plain(total)} %: mer än hela.`,
    help: 'Rätta en andel; det som ingen andel täcker räknas inte upp.',
  }),
  'cap-below-floor': ({ floor, cap }) => ({
    says: `Taket ${percent(cap)} % ligger under golvet ${percent(floor)} %.`,
    help: 'Byt plats på dem, eller rätta det ena.',
  }),
  'adjustment-outside-term': ({ day }) => ({
    says: `Den första uppräkningen, ${day}, kommer efter avtalstidens sista dag.`,
    notes: ['Inget räknas någonsin upp.'],
    help: 'Kontrollera året.',
  }),
  'settings-repeated': ({ file }) => ({
    says: `Arbetsytans inställningar står redan i ${file}.`,
    help: 'Samla dem i en fil.',
  }),
  'rule-unknown': ({ rule, nearest }) => ({
    says: `Det finns ingen anmärkning ”${rule}”${meant(nearest)}`,
    help: '”iop explain” räknar upp alla koder.',
  }),
  'rule-required': ({ rule }) => ({
    says: `Beräkningarna vilar på det som ”${rule}” gäller, så det är alltid ett fel.`,
    help: 'Ta bort raden.',
  }),
  'index-value-repeated': ({ period, status }) => ({
    says: `Det finns två värden för ${period} som är ${status === 'final' ? 'fastställda' : 'preliminära'}.`,
    help: 'Ta bort det ena, eller rätta dess period.',
  }),
  'index-periods-mixed': ({ period, first }) =>
    `${period} är inte en period av samma slag som ${first}; ett index har värden för år, kvartal eller månader.`,
  'index-gap': ({ missing, before }) => ({
    says: `Mellan ${before} och detta saknas ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` … (+${missing.length - 5})` : ''}.`,
    help: 'Lägg till värdet, eller säg i ”note” varför det inte finns och sätt regeln till ”off”.',
  }),
  'index-jump': ({ period, before, change, usual }) => ({
    says: `Från ${before} till ${period} skulle indexet ändras ${percent(change)} %, mer än ${usual} % på ett år.`,
    help: 'Kontrollera talet mot källan: är det rätt siffror, och samma bas som de andra?',
  }),
  'index-order': ({ period, before }) => ({
    says: `${period} står efter ${before}.`,
    help: 'Kontrollera året, eller flytta raden så att värdena står i tidsordning.',
  }),
  'index-source-missing': ({ period, found }) => ({
    says: `Värdet för ${period} har ingen källa, bara ”${found}”.`,
    help: 'Skriv var talet är hämtat: en webbadress, ett cirkulär, en publikation.',
  }),
  'index-preliminary-left': ({ period, later }) => ({
    says: `${period} är bara preliminärt, fast ${later} är fastställt.`,
    help: `Lägg till det fastställda värdet för ${period}; det preliminära får stå kvar.`,
  }),
  'party-twice': ({ party, by, value }) => ({
    says:
      by === 'name'
        ? `”${value}” är också namnet på parten ”${party}”.`
        : `Parten ”${party}” har samma organisationsnummer, ${value}.`,
    help: `Låt det vara en part, med det andra namnet i ”alsoCalled”; eller säg vad som skiljer dem, med ”partOf” eller ”body”.`,
  }),
  'year-or-term': ({ what, stated, other, parts }) => ({
    says:
      what === 'term'
        ? `${kronor(stated)} kr är bidragen för ett år, inte för hela avtalstiden.`
        : `${kronor(stated)} kr är bidragen för hela avtalstiden, inte för ett år.`,
    notes: termsOf(parts, other),
    help: `Skriv ${plainKronor(other)}, eller summan i ”statedTotals.${what === 'term' ? 'grants' : 'term'}”.`,
  }),
  'total-rounded': ({ what, stated, computed, parts }) => ({
    says: `Summan ${kronor(stated)} kr för ${totals[what]} är avrundad.`,
    notes: termsOf(parts, computed),
    help: `Skriv { about: ${plainKronor(stated)} }, eller den exakta summan.`,
  }),
  'total-exceeded': ({ what, stated, computed, parts }) => ({
    says: `Summan för ${totals[what]} är ${kronor(computed - stated)} kr mer än de ${kronor(stated)} kr som är det högsta.`,
    notes: termsOf(parts, computed),
    help: 'Ändra ett belopp, eller det högsta.',
  }),
  'unit-suspected': ({ stated, meant }) => ({
    says: `${kronor(stated)} kr ser ut att vara skrivet i fel enhet.`,
    help: `Belopp är hela kronor; skriv ${plainKronor(meant)} om det är ${kronor(meant)} kr som menas.`,
  }),
  'starts-unlike': ({ from, first }) => ({
    says: `Avtalet börjar ${from}, men inget beviljas före ${first}.`,
    help: 'Säger dokumentet två olika startdagar, så gör en tolkning (”readings”) av dem.',
  }),
  'follow-up-missing': () => ({
    says: 'Avtalet säger inte hur det följs upp.',
    help: 'Lägg till det i ”duties”, eller en grupp som möts i ”groups”.',
  }),
  'decision-missing': () => ({
    says: 'Avtalet har varken diarienummer eller beslut.',
    help: 'Lägg till ”registration”, eller ett beslut i ”events”.',
  }),
  'goals-before-end': ({ months, last, to }) => ({
    says: `Inget mål räcker längre än till ${last} (${months} månader), men avtalet gäller till ${to}.`,
    help: 'Säg vad som ska ha hänt när avtalet slutar.',
  }),
  'succession-gap': ({ predecessor, days, from }) => ({
    says: `Mellan ${predecessor} och ${from} går ${days} ${days === 1 ? 'dag' : 'dagar'} utan avtal.`,
    help: 'Kontrollera första dagen här och sista dagen där; är glappet verkligt kan inget betalas för det.',
  }),
  'succession-overlap': ({ predecessor, days, from }) => ({
    says: `Avtalet börjar ${from}, ${days} ${days === 1 ? 'dag' : 'dagar'} innan ${predecessor} är slut.`,
    help: 'Kontrollera dagarna, eller säg med en händelse i det tidigare avtalet när det upphörde.',
  }),
  'paid-before-signed': ({ from, to, event, day }) => ({
    says: `Utbetalningen ${from === to ? from : `${from} – ${to}`} kommer innan avtalet är ${event === 'signed' ? 'undertecknat' : 'beslutat'}, ${day}.`,
    help: 'Säg med ”holds” att utbetalningen väntar, eller kontrollera dagen.',
  }),
  'plan-outside-term': ({ day, from, to }) => ({
    says: `Planen börjar ${day}, utanför avtalstiden ${from} – ${to}: den används aldrig.`,
    help: 'Kontrollera dagen, eller ta bort planen.',
  }),
  'year-not-funded': ({ year, from, to }) => ({
    says: `Inget bidrag är angivet för avtalsår ${year}, ${from} – ${to}.`,
    help: 'Skriv beloppet, 0 om inget betalas, eller ”unknown” och var det står.',
  }),
  'one-sided-financing': ({ from }) => ({
    says: `Bara ${from === 'public' ? 'det offentliga' : 'civilsamhället'} bidrar med något.`,
    help: 'Skriv också vad den andra sidan bidrar med: tid, lokaler, pengar; okänt, om det inte framgår.',
  }),
  'renewal-without-limit': ({ months }) => ({
    says: `Avtalet förlängs av sig självt med ${months} månader i taget, utan gräns och utan översyn.`,
    help: 'Säger dokumentet en gräns, skriv ”times”; säger det en översyn, skriv ”review”.',
  }),
  'index-rounding-open': () => ({
    says: 'Det är inte sagt hur uppräknade belopp avrundas; de avrundas till hela kronor.',
    help: 'Säger dokumentet hur, skriv ”rounding”.',
  }),
  'index-end-open': () => ({
    says: 'Det är inte sagt vad som gäller om indexet upphör.',
    help: 'Säger dokumentet det, skriv ”ifDiscontinued”.',
  }),
  'personal-number': ({ masked, isCoordination }) => ({
    says: `Här står ett ${isCoordination ? 'samordningsnummer' : 'personnummer'}, ${masked}.`,
    help: 'Ta bort det, och nämn personen med sin roll.',
  }),
  'private-email': ({ masked }) => ({
    says: `Här står en privat e-postadress, ${masked}.`,
    help: 'Skriv en funktionsadress, som info@forening.se, eller ingen alls.',
  }),
  'phone-number': ({ masked }) => ({
    says: `Här står ett mobilnummer, ${masked}.`,
    help: 'Skriv numret till en växel eller en jour, eller inget alls.',
  }),
  'home-address': ({ sign }) => ({
    says: `Här står en bostadsadress: ”${sign}” hör till en sådan.`,
    help: 'Skriv organisationens adress, eller ingen alls.',
  }),
  'bank-account': ({ masked, kind }) => ({
    says: `Här står ${kind === 'iban' ? 'ett IBAN' : 'ett kontonummer'}, ${masked}.`,
    help: 'Skriv bankgiro eller plusgiro, eller inget alls.',
  }),
} satisfies Partial<Words['findings']>
