import type { FormFindings } from '../../../findings/of-form.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the form of a file, and why. */
export const ofForm: { readonly [C in keyof FormFindings]: Explanation } = {
  'file-empty': {
    holds: 'En fil har något innehåll.',
    why: 'En tom fil är oftast en fil som inte sparades, och får inte tas för ett avtal utan fel.',
  },
  'file-not-text': {
    holds: 'En fil är text i UTF-8.',
    why: 'I en annan teckenkodning blir å, ä och ö fel, och en bild eller ett Word-dokument kan inte läsas alls.',
  },
  'file-not-readable': {
    holds: 'En fil kan läsas.',
    why: 'Det som inte kan läsas är inte kontrollerat.',
  },
  'file-too-large': {
    holds: 'En fil är inte större än någon skulle skriva.',
    why: 'Ett avtal är några sidor; en jättelik fil är något annat, och skulle bara ta tid.',
  },
  'yaml-syntax': {
    holds: 'En fil är YAML.',
    why: 'Det som står efter ett syntaxfel kan läsas på flera sätt, så inget av filen räknas.',
  },
  'yaml-directive': {
    holds: 'En fil säger inte åt YAML att läsa den på ett annat sätt.',
    why: 'Med %YAML 1.1 blir ”ja” och dagar något annat än de ser ut att vara.',
  },
  'several-documents': {
    holds: 'En fil är ett dokument.',
    why: 'Av flera, med --- emellan, är det oklart vilket som gäller.',
  },
  'tag-unknown': {
    holds: 'Ett värde har ingen YAML-etikett som !kronor.',
    why: 'Etiketten ändrar hur värdet läses, och ingen vet hur.',
  },
  'yaml-too-deep': {
    holds: 'Inget i en fil ligger djupare än någon skulle skriva.',
    why: 'Så djupa filer är gjorda för att fälla program.',
  },
  'duplicate-key': {
    holds: 'Ett fält står en gång.',
    why: 'Av två värden gäller bara det ena, och olika program väljer olika.',
  },
  'key-not-text': {
    holds: 'En nyckel är en text.',
    why: 'En lista eller ett objekt som nyckel kan ingen hänvisa till.',
  },
  'key-reserved': {
    holds: 'En nyckel är inget ord som datorspråket har tagit.',
    why: 'Sådana nycklar kan försvinna eller ändra annat när filen läses.',
  },
  'alias-unknown': {
    holds: 'Ett alias (*namn) har sitt ankare (&namn) tidigare i filen.',
    why: 'Utan ankaret finns inget värde.',
  },
  'alias-circular': {
    holds: 'Ett ankare innehåller inte ett alias för sig självt.',
    why: 'Ett värde som innehåller sig självt tar aldrig slut.',
  },
  'alias-bomb': {
    holds: 'Alias utvidgar inte en fil bortom all rimlighet.',
    why: 'Några rader kan bli miljarder värden, vilket bara är till för att fälla program.',
  },
  'control-character': {
    holds: 'En fil har inga styrtecken.',
    why: 'Dolda tecken kan visa en annan text än den som räknas.',
  },
  'text-cut': {
    holds: 'En text med # efter ett mellanslag står inom citattecken.',
    why: 'YAML tar resten för en kommentar, och den försvinner tyst.',
  },
  'number-zeros': {
    holds: 'Ett tal har inga nollor först eller sist som YAML stryker.',
    why: '01 blir 1, vilket är fel om det är en beteckning.',
  },
  'number-notation': {
    holds: 'Ett tal är skrivet som människor skriver det.',
    why: '5e5 och 0x10 är tal för datorer, och lätta att läsa fel.',
  },
  'number-unclear': {
    holds: 'Ett tal är skrivet så att det bara kan läsas på ett sätt.',
    why: 'YAML läser 500.000 som fem hundra, och 1e3 som tusen; den som skrev kan ha menat något annat.',
  },
  'merge-not-map': {
    holds: 'Det som förs in med << är ett objekt.',
    why: 'Bara fält med nycklar kan föras in bland andra.',
  },
  'number-imprecise': {
    holds: 'Ett tal har inte fler siffror än det kan läsas med.',
    why: 'De sista siffrorna skulle tyst försvinna, och pengar räknas exakt.',
  },
  'format-missing': {
    holds: 'En fil säger i ”iop” vad den är.',
    why: 'Samma fält betyder olika saker i ett avtal, ett index och inställningar.',
  },
  'format-unknown': {
    holds: 'En fil är av ett slag och en version som finns.',
    why: 'En annan version kan mena något annat med samma ord.',
  },
  'unknown-field': {
    holds: 'Ett fält är ett av dem som kan stå där.',
    why: 'Ett felstavat fält skulle annars tyst räknas som att det saknas.',
  },
  'missing-field': {
    holds: 'Ett fält som behövs finns.',
    why: 'Utan det kan filen inte räknas på, och inget gissas.',
  },
  'empty-value': {
    holds: 'Ett fält har ett värde.',
    why: 'Ett tomt fält säger varken noll, nej eller okänt.',
  },
  'wrong-type': {
    holds: 'Ett värde är av det slag som fältet har.',
    why: 'En text där ett tal ska stå kan inte räknas med.',
  },
  'text-unquoted': {
    holds: 'En text som ser ut som ett tal står inom citattecken.',
    why: 'YAML läser 4.10 som talet 4.1, och punkt 4.10 blir punkt 4.1.',
  },
  'number-format': {
    holds: 'Ett tal skrivs med siffror och punkt före decimaler.',
    why: 'Med mellanslag, komma eller ”kr” är det en text för YAML.',
  },
  'boolean-word': {
    holds: 'Ja och nej skrivs true och false.',
    why: 'YAML läser ”ja” och ”yes” som texter.',
  },
  'value-not-allowed': {
    holds: 'Ett ord är ett av dem som fältet kan ha.',
    why: 'Varje ord har en bestämd betydelse; ett annat har ingen.',
  },
  'day-invalid': {
    holds: 'En dag finns i kalendern.',
    why: 'Den 30 februari är ingen dag, och det är oklart vilken som menades.',
  },
  'day-format': {
    holds: 'En dag skrivs år-månad-dag.',
    why: '1/4 är olika dagar i olika länder.',
  },
  'day-out-of-range': {
    holds: 'En dag ligger mellan 1900 och 2200.',
    why: 'Ett år utanför är ett skrivfel, och skulle ge tusentals utbetalningar.',
  },
  'amount-not-number': {
    holds: 'Ett belopp är ett tal i kronor.',
    why: 'Med ord kan ingen räkna; det som är okänt skrivs som okänt.',
  },
  'amount-negative': {
    holds: 'Ett belopp är inte mindre än noll.',
    why: 'Den som ger och den som får står i egna fält; ett minustecken är ett skrivfel.',
  },
  'amount-decimals': {
    holds: 'Ett belopp har högst två decimaler.',
    why: 'Mindre än ett öre kan inte betalas.',
  },
  'amount-too-large': {
    holds: 'Ett belopp är inte större än några avtal kan vara.',
    why: 'Ett så stort belopp har några nollor för mycket.',
  },
  'percent-invalid': {
    holds: 'En procentsats är ett tal med högst fyra decimaler.',
    why: 'Publicerade tal har en eller två; fler är ett skrivfel.',
  },
  'share-invalid': {
    holds: 'En andel ligger mellan 0 och 100 procent.',
    why: 'Mer än hela kan inte delas ut.',
  },
  'index-number-invalid': {
    holds: 'Ett indextal är större än noll.',
    why: 'Nivåer jämförs genom division, och ett index är aldrig noll.',
  },
  'index-period-invalid': {
    holds: 'En indexperiod är ett år, ett kvartal eller en månad: 2023, 2023-Q3, 2023-10.',
    why: 'Perioden avgör vilket värde som används.',
  },
  'number-out-of-range': {
    holds: 'Ett antal ligger inom de gränser som fältet har.',
    why: 'Utanför dem är talet ett skrivfel.',
  },
  'key-invalid': {
    holds: 'En nyckel skrivs med små bokstäver a–z, siffror och bindestreck.',
    why: 'Nycklar står i filnamn, kommandon och hänvisningar, där å, mellanslag och stora bokstäver ställer till det.',
  },
  'year-invalid': {
    holds: 'Ett år är 1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår.',
    why: 'Beloppet gäller ett bestämt år.',
  },
  'text-empty': {
    holds: 'En text säger något.',
    why: 'En tom text döljer att något saknas.',
  },
  'text-too-long': {
    holds: 'En text är inte längre än någon skulle skriva.',
    why: 'Så långa texter hör hemma i dokumentet, inte i uppgifterna om det.',
  },
  'exactly-one-of': {
    holds: 'Av fält som utesluter varandra står ett.',
    why: 'Två säger olika saker och inget säger ingenting.',
  },
  'one-of-missing': {
    holds: 'Minst ett av flera fält finns.',
    why: 'Utan något av dem är det inte sagt.',
  },
  'field-needs': {
    holds: 'Ett fält som bygger på ett annat har det.',
    why: 'Ensamt betyder det ingenting.',
  },
  'only-one-of': {
    holds: 'Två sätt att säga samma sak står inte bredvid varandra.',
    why: 'De kan säga emot varandra, och då är det oklart vad som gäller.',
  },
  'winter-unclear': {
    holds: 'En vinter skrivs med båda sina år.',
    why: 'Vintern 2024 kan börja eller sluta det året.',
  },
  'month-not-in-period': {
    holds: 'En månad i en period är en av periodens månader.',
    why: 'Ett kvartal har ingen fjärde månad, så det skulle aldrig hända.',
  },
  'after-period': {
    holds: 'Det som ska ske en tid in i en period sker innan den är slut.',
    why: 'Efter 14 månader har ett år redan börjat om.',
  },
}
