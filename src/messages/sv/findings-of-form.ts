import type { ValueType, YamlProblem } from '../../findings/of-form.ts'
import type { Said, Words } from '../words.ts'
import { allOf, anyOf, choose, quoted } from './phrases.ts'

const yaml: Record<YamlProblem, Said> = {
  indentation: {
    says: 'Indraget stämmer inte med raderna ovanför.',
    help: 'Börja raden lika långt in som de fält den hör ihop med.',
  },
  'too-deep': {
    says: 'Raden ser ut som ett fält, men hör genom sitt indrag till värdet på raden ovanför.',
    help: 'Dra in den lika långt som fältet ovanför, eller sätt citattecken om hela texten om den hör dit.',
  },
  tab: {
    says: 'Indraget är gjort med tabb, och YAML vill ha blanksteg.',
    help: 'Byt tabbarna mot blanksteg.',
  },
  quote: {
    says: 'Detta citattecken öppnar en text som aldrig stängs.',
    help: 'Sätt ett likadant citattecken där texten slutar.',
  },
  'after-quote': {
    says: 'Texten går på efter det avslutande citattecknet.',
    help: "Sätt citattecken om hela texten; i en text mellan ' skrivs ett ' som ''.",
  },
  bracket: {
    says: 'Denna klammer stängs aldrig.',
    help: 'Stäng den med } eller ] där den ska sluta; radens komman ska stå innanför.',
  },
  'bracket-indentation': {
    says: 'Det som står inom klamrar måste vara längre indraget än fältet som de hör till.',
    help: 'Dra in raderna fram till den avslutande klammern.',
  },
  'bracket-extra': { says: 'Denna klammer stänger något som inte är öppet.', help: 'Ta bort den.' },
  'bracket-inside': {
    says: 'Mellan klamrar måste en text med en klammer i stå inom citattecken.',
    help: 'Sätt citattecken om hela texten.',
  },
  'after-bracket': {
    says: 'Här står något efter den avslutande klammern.',
    help: 'Ta bort det, eller sätt citattecken om hela texten.',
  },
  comma: {
    says: 'Här saknas ett komma.',
    help: 'Skriv ett komma efter detta; en text med kolon i ska stå inom citattecken.',
  },
  'comma-inside': {
    says: 'Mellan klamrar slutar värdet vid ett kommatecken: en text med komma i måste stå inom citattecken.',
  },
  'comma-extra': { says: 'Här står ett komma för mycket.', help: 'Ta bort det.' },
  colon: { says: 'Ett värde med kolon och blanksteg i måste stå inom citattecken.' },
  'no-colon': {
    says: 'Raden är inget fält: den har inget kolon.',
    help: 'Skriv ”namn: värde”, eller dra in raden om den hör till texten ovanför.',
  },
  'no-space': { says: 'Det saknas ett blanksteg efter kolonet.' },
  dash: {
    says: 'En punkt i en lista (-) kan inte stå här.',
    help: 'Börja listan på en ny rad, indragen under det fält som den hör till.',
  },
  escape: {
    says: 'Ett \\ mellan citattecken inleder en specialsekvens, och denna finns inte.',
    help: "Skriv \\\\, eller använd ' som citattecken.",
  },
  start: { says: 'En text kan inte börja med detta tecken.' },
  'block-header': {
    says: 'Efter | eller > måste texten börja på nästa rad.',
    help: 'Flytta ned texten, och dra in den.',
  },
  comment: { says: 'Före en kommentar måste det stå ett blanksteg.', help: 'Skriv ett blanksteg före #.' },
  'line-end': {
    says: 'Filen har radslut (CR) som YAML inte känner.',
    help: 'Spara den med radslut av vanligt slag (LF eller CRLF).',
  },
  other: {
    says: 'Filen kan inte läsas som YAML från och med detta.',
    help: 'Leta efter ett kolon, citattecken eller indrag som saknas här eller strax ovanför.',
  },
}

const types: Record<ValueType, string> = {
  text: 'text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'yes-no': 'true eller false',
  list: 'en lista',
  map: 'ett block med fält',
}

const write = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `Skriv ${meant}.`

/** What can be wrong with a file as text, as YAML, and with its shape. */
export const ofForm = {
  'file-empty': () => 'Filen är tom.',
  'file-not-text': () => ({ says: 'Filen är inte text i UTF-8.', help: 'Är det en PDF eller en bild?' }),
  'file-not-readable': () =>
    'Detta kan inte läsas: ingen fil, ingen behörighet eller en länk som inte leder någonstans.',
  'file-too-large': ({ limit }) => `Filen är större än ${limit} MB; ett avtal är några kilobyte.`,
  'yaml-syntax': ({ problem, meant }) => ({ ...yaml[problem], help: write(meant) ?? yaml[problem].help }),
  'yaml-directive': ({ directive }) => ({
    says: `”${directive}” begär att filen läses på ett annat sätt än YAML 1.2.`,
    help: 'Ta bort raden.',
  }),
  'several-documents': () => ({
    says: 'Här börjar ett andra dokument (---); bara det första har granskats.',
    help: 'Skriv ett avtal per fil.',
  }),
  'tag-unknown': ({ tag }) => ({
    says: `Taggen ”${tag}” betyder inget här.`,
    help: 'Ta bort den, eller sätt citattecken om hela värdet.',
  }),
  'yaml-too-deep': () => 'Filen är nästlad långt djupare än något avtal.',
  'duplicate-key': ({ key }) => ({
    says: `”${key}” står här en andra gång.`,
    help: 'Ta bort det ena, eller ge dem olika namn.',
  }),
  'key-not-text': () => ({
    says: 'En nyckel ska vara ett vanligt ord.',
    help: 'Sätt citattecken om hela värdet om det är en text som börjar med en klammer.',
  }),
  'key-reserved': ({ key }) => `”${key}” kan inte vara en nyckel.`,
  'alias-unknown': ({ name }) => ({
    says: `”*${name}” hänvisar till ett ankare som inte finns.`,
    help: `Sätt ankaret &${name} på det som avses, längre upp; eller citattecken om en text börjar med *.`,
  }),
  'alias-circular': ({ name }) => `”*${name}” hänvisar till något som det själv är en del av.`,
  'alias-bomb': () => 'Aliasen (*) upprepar filens innehåll bortom alla gränser.',
  'control-character': ({ character }) => ({
    says: `Texten innehåller styrtecknet ${character}.`,
    help: 'Ta bort det.',
  }),
  'text-cut': ({ cut, meant }) => ({
    says: `YAML läser ”${cut}” som en kommentar, och den försvinner ur texten.`,
    help: `Skriv ${meant}, eller ett blanksteg efter # om det är en kommentar.`,
  }),
  'number-zeros': ({ written, number }) => ({
    says: `YAML läser ${written} som talet ${number}, utan nollorna först.`,
    help: `Skriv ${number} om det är ett tal, eller "${written}" om det är en text.`,
  }),
  'number-notation': ({ written, meant }) => ({
    says: `${written} är ett tal skrivet för datorer${meant === undefined ? '' : ` och läses som ${meant}`}.`,
    help: `${meant === undefined ? 'Skriv talet med siffror' : `Skriv ${meant}`}, eller "${written}" om det är en text.`,
  }),
  'number-unclear': ({ written, meant }) => ({
    says: `Det framgår inte om ${written} är skrivet med tusental eller med decimaler.`,
    help: `Skriv ${meant.join(' eller ')}.`,
  }),
  'number-imprecise': ({ written }) => `Talet ${written} har fler siffror än som kan bevaras exakt.`,
  'merge-not-map': () => 'Det som ”<<” för in ska vara ett block med fält.',
  'format-missing': ({ formats }) => ({
    says: 'Filen säger inte vad den är.',
    help: `Börja den med ”iop: ${formats[0]}” (eller ${anyOf(formats.slice(1))}).`,
  }),
  'format-unknown': ({ found, formats }) => ({
    says: `”${found}” är inget format som programmet läser.`,
    help: `Skriv ${anyOf(formats)}.`,
  }),
  'unknown-field': ({ field, nearest, known }) => ({
    says: `Här finns inget fält ”${field}”.`,
    help: choose(nearest, known),
  }),
  'missing-field': ({ field }) => `Här saknas fältet ”${field}”.`,
  'empty-value': () => ({ says: 'Här står ingenting.', help: 'Skriv ett värde, eller ta bort fältet.' }),
  'wrong-type': ({ expected, found }) => `Här ska stå ${types[expected]}, inte ${types[found]}.`,
  'text-unquoted': ({ written, meant }) => ({
    says: `Här ska stå text, men YAML läser ${written} som ${/^\D+$/.test(written) ? 'ja eller nej' : 'ett tal'}.`,
    help: `Skriv ${meant}.`,
  }),
  'number-format': ({ found, meant }) => ({
    says: `”${found}” är inget tal för YAML.`,
    help: `Skriv ${meant}.`,
  }),
  'boolean-word': ({ found, meant }) => ({
    says: `”${found}” är text för YAML, inte ja eller nej.`,
    help: meant === undefined ? 'Ta bort fältet: det står bara där något är sant.' : `Skriv ${meant}.`,
  }),
  'value-not-allowed': ({ found, nearest, allowed }) => ({
    says: `”${found}” kan inte stå här.`,
    help: nearest === undefined ? `Skriv ${anyOf(allowed)}.` : choose(nearest, allowed),
  }),
  'day-invalid': ({ found }) => ({
    says: `”${found}” är ingen dag i kalendern.`,
    help: 'Skriv år-månad-dag, som 2024-01-31.',
  }),
  'day-format': ({ found, meant }) => ({
    says: `”${found}” är ingen dag så som den ska skrivas: år-månad-dag.`,
    help: `Skriv ${meant}.`,
  }),
  'day-out-of-range': ({ found, first, last }) => `Dagen ${found} ligger inte mellan ${first} och ${last}.`,
  'amount-not-number': ({ found }) => ({
    says: `Beloppet ”${found}” är inget tal.`,
    help: 'Skriv bara siffror, som 1500000.',
  }),
  'amount-negative': ({ found }) => `Beloppet ${found} är under 0.`,
  'amount-decimals': ({ found, decimals }) => `Beloppet ${found} har fler än ${decimals} decimaler.`,
  'amount-too-large': ({ found }) => `Beloppet ${found} är över 1 000 000 000 000 kronor.`,
  'percent-invalid': ({ found }) => ({
    says: `”${found}” är inget procenttal med högst fyra decimaler.`,
    help: 'Skriv det som 2.7.',
  }),
  'share-invalid': ({ found }) => ({
    says: `”${found}” är ingen andel i procent: över 0, högst 100.`,
    help: 'Skriv den som 80 eller 12.5.',
  }),
  'index-number-invalid': ({ found }) => ({
    says: `”${found}” är inget indextal, över 0 med högst sex decimaler.`,
    help: 'Skriv det som 336.04.',
  }),
  'index-period-invalid': ({ found }) => ({
    says: `”${found}” är inget år, kvartal eller månad.`,
    help: 'Skriv 2005, 2005-Q4 eller 2005-10.',
  }),
  'year-invalid': ({ found }) => ({
    says: `”${found}” är inget år.`,
    help: 'Skriv 1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår.',
  }),
  'number-out-of-range': ({ least, most }) => {
    if (least === 0) return `Talet får vara högst ${most}.`
    return Number.isFinite(most)
      ? `Talet ska vara från ${least} till ${most}.`
      : `Talet ska vara minst ${least}.`
  },
  'key-invalid': ({ key }) => ({
    says: `”${key}” kan inte vara ett id.`,
    help: 'Skriv små bokstäver a–z, siffror och enkla bindestreck, som ”natthärbärge” blir ”nattharbarge”.',
  }),
  'text-empty': () => 'Här måste det stå något.',
  'text-too-long': ({ most }) => `Texten är längre än ${most} tecken.`,
  'exactly-one-of': ({ fields }) => `Ett av ${allOf(fields)} ska stå här, och bara ett.`,
  'one-of-missing': ({ fields }) => `Ett av ${allOf(fields)} ska stå här.`,
  'field-needs': ({ field, needs }) => `”${field}” kan bara stå tillsammans med ${anyOf(needs)}.`,
  'only-one-of': ({ fields }) => `Bara ett av ${allOf(fields)} kan stå här.`,
  'winter-unclear': ({ year }) => ({
    says: `Vintern ${year} kan vara två vintrar.`,
    help: `Skriv ${anyOf([`winter ${year - 1}-${year}`, `winter ${year}-${year + 1}`])}.`,
  }),
  'month-not-in-period': ({ month }) => `Perioden har ingen månad nummer ${month}.`,
  'after-period': () => ({
    says: 'Så långt in är perioden redan slut.',
    help: `För en tid efter dess slut, skriv ${quoted('afterEnd')}.`,
  }),
} satisfies Partial<Words['findings']>
