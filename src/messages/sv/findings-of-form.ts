import type { ValueType, YamlProblem } from '../../findings/of-form.ts'
import type { Words } from '../words.ts'
import { allOf, anyOf, meant, meantOf } from './phrases.ts'

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

/** What can be wrong with a file as text, as YAML, and with its shape. */
export const ofForm = {
  'file-empty': () => 'Filen är tom.',
  'file-not-text': () => 'Filen är inte text i UTF-8; är det en PDF eller en bild?',
  'file-not-readable': () =>
    'Detta kan inte läsas: ingen fil, ingen behörighet eller en länk som inte leder någonstans.',
  'file-too-large': ({ limit }) => `Filen är större än ${limit} MB; ett avtal är några kilobyte.`,
  'yaml-syntax': ({ problem }) => `Filen kan inte läsas som YAML: ${yaml[problem]}.`,
  'yaml-too-deep': () => 'Filen är nästlad långt djupare än något avtal.',
  'duplicate-key': ({ key }) => `”${key}” står här en andra gång.`,
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
  'year-invalid': ({ found }) =>
    `”${found}” är inget år; skriv 1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår.`,
  'number-out-of-range': ({ least, most }) => {
    if (least === 0) return `Talet får vara högst ${most}.`
    return Number.isFinite(most)
      ? `Talet ska vara från ${least} till ${most}.`
      : `Talet ska vara minst ${least}.`
  },
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
} satisfies Partial<Words['findings']>
