import type { ValueType, YamlProblem } from '../../findings.ts'
import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { allOf, anyOf, meant, meantOf } from './phrases.ts'

const { kronor, plain, percent, level } = numbers

const yaml: Record<YamlProblem, string> = {
  indentation:
    'indraget stämmer inte med det som står ovanför, eller så saknar ett värde med kolon eller klammer citattecken',
  tab: 'indraget är gjort med tabb; YAML vill ha blanksteg',
  unclosed: 'ett citattecken eller en parentes öppnas men stängs inte, eller ett komma saknas',
  escape: 'en specialsekvens i den citerade texten är inte någon av YAML:s',
  key: 'detta kan inte vara en nyckel; ett värde med kolon i behöver citattecken, eller så saknas en radbrytning',
  start: 'ett värde kan inte börja med detta tecken; sätt det inom citattecken',
  'several-documents': 'filen innehåller flera dokument (---); skriv ett avtal per fil',
  tag: 'taggar (!…) betyder inget här; ta bort den',
  directive: 'filen begär en annan YAML än 1.2; ta bort raden med %',
  other:
    'detta är inte YAML; leta efter ett kolon, citattecken eller indrag som saknas här eller strax ovanför',
}

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'yes-no': 'true eller false',
  list: 'en lista',
  map: 'ett block med fält',
}

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

export const findings: Words['findings'] = {
  'file-empty': () => 'Filen är tom.',
  'file-not-text': () => 'Filen är inte text i UTF-8; är det en PDF eller en bild?',
  'file-not-readable': () =>
    'Detta kan inte läsas: ingen fil, ingen behörighet eller en länk som inte leder någonstans.',
  'file-too-large': ({ limit }) => `Filen är större än ${limit} MB; ett avtal är några kilobyte.`,
  'yaml-syntax': ({ problem }) => `Filen kan inte läsas som YAML: ${yaml[problem]}.`,
  'yaml-too-deep': () => 'Filen är nästlad långt djupare än något avtal.',
  'duplicate-key': ({ key, first }) => `”${key}” står här en andra gång; den första står på rad ${first}.`,
  'key-not-text': () => 'En nyckel ska vara ett vanligt ord.',
  'key-reserved': ({ key }) => `”${key}” kan inte vara en nyckel.`,
  'alias-unknown': ({ name }) => `”*${name}” hänvisar till ett ankare som inte finns.`,
  'alias-circular': ({ name }) => `”*${name}” hänvisar till något som det själv är en del av.`,
  'alias-bomb': () => 'Aliasen (*) upprepar filens innehåll bortom alla gränser.',
  'control-character': ({ character }) => `Texten innehåller styrtecknet ${character}; ta bort det.`,
  'number-unclear': ({ written }) =>
    `Talet ${written} är inte skrivet rakt på; skriv siffror utan avskiljare, och punkt före decimaler: 1500000, 2.7.`,
  'merge-not-map': () => 'Det som ”<<” för in ska vara ett block med fält.',
  'number-imprecise': ({ written }) => `Talet ${written} har fler siffror än som kan bevaras exakt.`,
  'format-missing': ({ formats }) =>
    `Filen säger inte vad den är; börja den med ”iop: ${formats[0]}” (eller ${anyOf(formats.slice(1))}).`,
  'format-unknown': ({ found, formats }) =>
    `”${found}” är inget format som programmet läser; det läser ${allOf(formats)}.`,
  'unknown-field': ({ field, nearest, known }) => `Här finns inget fält ”${field}”${meantOf(nearest, known)}`,
  'missing-field': ({ field }) => `Här saknas fältet ”${field}”.`,
  'empty-value': () => 'Här står ingenting; skriv ett värde eller ta bort fältet.',
  'wrong-type': ({ expected, found }) =>
    `Här ska stå ${types[expected]}, inte ${types[found]}${expected === 'text' && found === 'number' ? '; sätt det inom citattecken' : ''}.`,
  'value-not-allowed': ({ found, nearest, allowed }) =>
    `”${found}” kan inte stå här${meant(nearest, `; skriv ${anyOf(allowed)}`)}`,
  'day-invalid': ({ found }) => `”${found}” är ingen dag i kalendern; skriv år-månad-dag, som 2024-01-31.`,
  'day-out-of-range': ({ found, first, last }) => `Dagen ${found} ligger inte mellan ${first} och ${last}.`,
  'amount-not-number': ({ found, meant }) =>
    `Beloppet ”${found}” är inget tal; skriv ${meant ?? 'bara siffror, som 1500000'}.`,
  'amount-negative': ({ found }) => `Beloppet ${found} är under 0.`,
  'amount-decimals': ({ found, decimals }) => `Beloppet ${found} har fler än ${decimals} decimaler.`,
  'amount-too-large': ({ found }) => `Beloppet ${found} är över 1 000 000 000 000 kronor.`,
  'percent-invalid': ({ found }) => `”${found}” är inget procenttal med högst fyra decimaler, som 2.7.`,
  'share-invalid': ({ found }) => `”${found}” är ingen andel i procent: över 0, högst 100, som 80.`,
  'index-number-invalid': ({ found }) =>
    `”${found}” är inget indextal, över 0 med högst sex decimaler, som 336.04.`,
  'index-period-invalid': ({ found }) =>
    `”${found}” är inget år, kvartal eller månad; skriv 2005, 2005-Q4 eller 2005-10.`,
  'number-out-of-range': ({ least, most }) =>
    Number.isFinite(most) ? `Talet får vara högst ${most}.` : `Talet ska vara minst ${least}.`,
  'key-invalid': ({ key }) =>
    `”${key}” kan inte vara ett id; skriv små bokstäver a–z, siffror och enkla bindestreck, som ”natthärbärge” blir ”nattharbarge”.`,
  'text-empty': () => 'Här måste det stå något.',
  'text-too-long': ({ most }) => `Texten är längre än ${most} tecken.`,
  'exactly-one-of': ({ fields }) => `Ett av ${allOf(fields)} ska stå här, och bara ett.`,
  'one-of-missing': ({ fields }) => `Ett av ${allOf(fields)} ska stå här.`,
  'field-needs': ({ field, needs }) => `”${field}” kan bara stå tillsammans med ${anyOf(needs)}.`,
  'only-one-of': ({ fields }) => `Bara ett av ${allOf(fields)} kan stå här.`,
  'winter-unclear': ({ year }) =>
    `Vintern ${year} kan vara två vintrar: skriv ”winter ${year - 1}-${year}” eller ”winter ${year}-${year + 1}”.`,
  'month-not-in-period': ({ month }) => `Perioden har ingen månad nummer ${month}.`,
  'after-period': () =>
    'Så långt in är perioden redan slut; för en tid efter dess slut, skriv ”afterEnd” i stället.',
  'id-not-file-name': ({ id, name }) => `Id:t ”${id}” och filens namn ”${name}” ska vara lika.`,
  'id-taken': ({ id, file }) => `Id:t ”${id}” är upptaget av ${file}.`,
  'agreement-unknown': ({ id, nearest }) => `Inget avtal ”${id}” finns i arbetsytan${meant(nearest)}`,
  'succeeds-itself': () => 'Ett avtal kan inte efterfölja sig självt.',
  'party-unknown': ({ party, nearest, known }) => `”${party}” är ingen av parterna${meantOf(nearest, known)}`,
  'index-unknown': ({ index, nearest, known }) =>
    `Inget index ”${index}” finns i arbetsytan${meantOf(nearest, known)}`,
  'never-due': () => 'Under avtalstiden infaller detta aldrig.',
  'event-unknown': ({ event, nearest, known }) =>
    `Det finns ingen händelse ”${event}”${meantOf(nearest, known)}`,
  'reading-unknown': ({ reading, nearest, known }) =>
    `Det finns ingen tolkning ”${reading}”${meantOf(nearest, known)}`,
  'reading-option-unknown': ({ option, nearest, known }) =>
    `”${option}” är inget av tolkningens alternativ${meantOf(nearest, known)}`,
  'reading-not-chosen': ({ reading, options }) =>
    `Inget alternativ är valt för tolkningen ”${reading}”; skriv ”chosen:” med ${anyOf(options)}.`,
  'reading-nested': () => 'En tolkning kan inte stå i en tolknings alternativ.',
  'reading-unused': ({ reading }) => `Inget i filen hänvisar till tolkningen ”${reading}”.`,
  'org-number-form': ({ found }) => `”${found}” är inget organisationsnummer; skriv NNNNNN-NNNN.`,
  'org-number-third-digit': ({ found }) =>
    `”${found}” är inget organisationsnummer: tredje siffran är under 2, som i ett personnummer.`,
  'org-number-check-digit': ({ found, expected }) =>
    `Organisationsnumret ${found} har fel kontrollsiffra; med dessa siffror blir den ${expected}.`,
  'period-reversed': ({ from, to }) => `Sista dagen, ${to}, kommer före den första, ${from}.`,
  'period-outside-term': ({ from, to }) => `Dagen ligger utanför avtalstiden, ${from} – ${to}.`,
  'stated-total': ({ what, stated, computed, parts }) =>
    `Den angivna summan ${kronor(stated)} kr för ${totals[what]} stämmer inte med delarna: ${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(computed)} kr, en skillnad på ${kronor(computed - stated)} kr.`,
  'rest-of-costs-alone': () =>
    'Det som är resten av kostnaderna kan inte också anges i ”cash” eller ”inKind”.',
  'costs-missing': ({ party }) => `Det finns inga kostnader för ”${party}” som detta kan vara resten av.`,
  'grants-exceed-costs': ({ party, excess }) =>
    `Bidragen till ”${party}” är ${kronor(excess)} kr större än dess kostnader i pengar: det finns ingen rest att bidra med.`,
  'grants-exceed-cash': ({ party, granted, cash }) =>
    `”${party}” fördelar ${kronor(granted)} kr men bidrar med ${kronor(cash)} kr i pengar: ${kronor(granted - cash)} kr för lite.`,
  'cash-not-granted': ({ party, granted, cash }) =>
    `”${party}” bidrar med ${kronor(cash)} kr i pengar men fördelar ${kronor(granted)} kr: ${kronor(cash - granted)} kr saknar mottagare.`,
  'term-length': ({ months, end, stated, from, to }) =>
    end === 'first'
      ? `Första dagen är angiven till ${stated}, men ${months} månader till ${to} börjar ${from}.`
      : `Sista dagen är angiven till ${stated}, men ${months} månader från ${from} slutar ${to}.`,
  'reference-unknown': ({ to, key, nearest, known }) =>
    `${to === 'option' ? 'Avtalstiden har inget alternativ' : 'Det finns ingen rätt till uppsägning'} ”${key}”${meantOf(nearest, known)}`,
  'option-used-up': ({ option }) =>
    `Alternativet ”${option}” är redan utnyttjat så många gånger som ”times” tillåter.`,
  'notice-end-differs': ({ stated, counted }) =>
    `Uppsägningen sägs avsluta avtalet ${stated}, men uppsägningstiden ger ${counted}; den angivna dagen används.`,
  'choice-open': ({ field, of, choices }) => {
    const leads = choices.map(({ choice, day }) =>
      day === undefined ? '' : `med ”${choice}” ${openDay(of, day)}`,
    )
    const known = leads.includes('') ? anyOf(choices.map(({ choice }) => choice)) : leads.join(', ')
    return `Skriv ”${field}”, för dagen beror på det: ${known}.`
  },
  'ends-not-here': ({ kind }) => `En händelse av slaget ”${kind}” avslutar inte avtalet; ta bort ”ends”.`,
  'payouts-missing': () => 'Det finns bidrag, men ”payouts” säger inte när de betalas ut.',
  'payout-window-missing': ({ from, to }) =>
    `I ${from} – ${to} finns ingen dag för en utbetalning: inget skulle betalas för den tiden.`,
  'instalment-shares': ({ sum }) =>
    `Delbetalningarnas andelar blir ${plain(sum)}, inte 100 procent; skriv antingen andelar eller belopp.`,
  'instalment-amounts': ({ sum, granted }) =>
    `Delbetalningarna blir ${kronor(sum)} kr, men ${kronor(granted)} kr beviljas per år.`,
  'years-mixed': () =>
    'Åren är antingen alla avtalsår (1, 2, 3) eller alla kalenderår (2026, 2027), och ”per” säger detsamma eller inget.',
  'index-value-missing': ({ index, periods }) =>
    `${index} har inget publicerat värde för ${periods.join(', ')}; belopp som behöver det är okända.`,
  'index-kind': ({ index }) =>
    `${index} är ett index av ändringar, var och en mot året före: det har ingen bas att jämföra med.`,
  'index-base-missing': ({ index }) =>
    `${index} är ett index av nivåer; ”base” ska säga vilken period de jämförs med, som 2005-10.`,
  'index-base-differs': ({ index, period, stated, published }) =>
    `${index} ${period} är ${level(published)} i indexfilen men ${level(stated)} här; ett av talen är fel, eller så har de olika bas.`,
  'index-base-number': () => 'Ett tal för basen kan bara stå där det finns ett enda index.',
  'index-month-missing': ({ index }) =>
    `${index} har värden för månader eller kvartal; ”month” ska säga vilket en uppräkning använder.`,
  'index-month-unused': ({ index }) => `${index} har värden för hela år; ”month” väljer inget här.`,
  'weights-sum': ({ total }) => `Indexens vikter är tillsammans ${level(total)}, inte 100.`,
  'shares-exceed': ({ total }) => `Andelarna av beloppet är tillsammans ${level(total)} %: mer än hela.`,
  'cap-below-floor': ({ floor, cap }) => `Taket ${percent(cap)} % ligger under golvet ${percent(floor)} %.`,
  'adjustment-outside-term': ({ day }) =>
    `Den första uppräkningen, ${day}, kommer efter avtalstidens sista dag.`,
  'settings-repeated': ({ file }) => `Arbetsytans inställningar står redan i ${file}.`,
  'index-value-repeated': ({ period, status }) =>
    `Det finns två värden för ${period} som är ${status === 'final' ? 'fastställda' : 'preliminära'}.`,
  'index-periods-mixed': ({ period, first }) =>
    `${period} är inte en period av samma slag som ${first}; ett index har värden för år, kvartal eller månader.`,
}
