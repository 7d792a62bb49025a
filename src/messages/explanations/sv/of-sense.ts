import type { SenseFindings } from '../../../findings/of-sense.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the sense of a file, and why. */
export const ofSense: { readonly [C in keyof SenseFindings]: Explanation } = {
  'id-not-file-name': {
    holds: 'Ett avtals id är filens namn.',
    why: 'Med id:t hittas filen utan att alla andra läses.',
  },
  'id-taken': {
    holds: 'Ett id tillhör en fil.',
    why: 'Annars är det oklart vilket avtal eller index som menas.',
  },
  'agreement-unknown': {
    holds: 'Det avtal som detta efterföljer finns i arbetsytan.',
    why: 'Annars kan ingen se om det finns ett glapp mellan dem.',
  },
  'succeeds-itself': {
    holds: 'Ett avtal efterföljer ett annat.',
    why: 'En kedja av avtal som går runt har ingen början.',
  },
  'version-not-raised': {
    holds: 'En väsentlig ändring ger avtalet en högre version.',
    why: 'Annars har två olika avtal samma nummer. Det märks med ”--changed”, som vet hur filen såg ut förut.',
  },
  'party-unknown': {
    holds: 'Den som nämns med nyckel är en av parterna.',
    why: 'Annars skulle pengar gå till någon som inte finns i avtalet.',
  },
  'party-key-unlike': {
    holds: 'En parts nyckel är den som resten av filen nämner parten med.',
    why: 'Annars skulle allt som parten ger och får vara ingens.',
  },
  'index-unknown': {
    holds: 'Det index som nämns finns i arbetsytan.',
    why: 'Utan indexets värden kan inget räknas upp.',
  },
  'reading-unknown': {
    holds: 'En tolkning som det hänvisas till finns.',
    why: 'Utan tolkningen har fältet inget värde.',
  },
  'reading-option-unknown': {
    holds: 'Det valda alternativet är ett av tolkningens.',
    why: 'Annars är inget valt.',
  },
  'reading-not-chosen': {
    holds: 'Av en tolknings alternativ är ett valt.',
    why: 'Resultaten beror på det, och valet är avtalsparternas, inte programmets.',
  },
  'reading-nested': {
    holds: 'En tolknings alternativ är ett värde.',
    why: 'En tolkning i en tolkning går inte att följa.',
  },
  'reading-unused': {
    holds: 'En tolkning används någonstans i filen.',
    why: 'Annars gör valet ingen skillnad, fast det ser ut så.',
  },
  'org-number-form': {
    holds: 'Ett organisationsnummer skrivs NNNNNN-NNNN.',
    why: 'Skrivet på olika sätt kan samma organisation se ut som två.',
  },
  'org-number-third-digit': {
    holds: 'Ett organisationsnummers tredje siffra är minst 2.',
    why: 'Under 2 är det ett personnummer, som inte hör hemma i en offentlig fil.',
  },
  'org-number-check-digit': {
    holds: 'Ett organisationsnummers sista siffra stämmer med de andra.',
    why: 'Kontrollsiffran avslöjar felskrivna och omkastade siffror.',
  },
  'period-reversed': {
    holds: 'En tid slutar inte innan den börjar.',
    why: 'En omvänd tid innehåller inga dagar och inga pengar.',
  },
  'period-outside-term': {
    holds: 'Det som avtalet säger en tid eller en dag för ligger inom avtalstiden.',
    why: 'Utanför den gäller avtalet inte.',
  },
  'year-outside-term': {
    holds: 'Ett år som har ett belopp är ett av avtalets år.',
    why: 'Ett belopp för ett annat år betalas aldrig.',
  },
  'stated-total': {
    holds: 'En summa som dokumentet anger är summan av sina delar.',
    why: 'En summa som inte stämmer betyder att något belopp är fel.',
  },
  'rest-of-costs-alone': {
    holds: 'Det som är resten av kostnaderna anges inte också som belopp.',
    why: 'De två kan säga olika saker.',
  },
  'costs-missing': {
    holds: 'Det som är en del eller resten av kostnader har kostnader att räkna på.',
    why: 'Utan dem finns inget belopp.',
  },
  'of-which-exceeds': {
    holds: 'Delar av ett belopp är inte mer än hela.',
    why: 'Annars skulle resten, som är pengar, vara mindre än noll.',
  },
  'percents-leave-nothing': {
    holds: 'Det som anges i procent av alla insatser är mindre än 100 procent.',
    why: 'Annars finns inga insatser att ta procenten av.',
  },
  'whole-unlike': {
    holds: 'Det som är en del eller resten av belopp bygger på belopp för samma tider.',
    why: 'Belopp per år och belopp för hela tiden har ingen gemensam summa.',
  },
  'grants-exceed-costs': {
    holds: 'Bidragen till en part är inte större än dess kostnader, där den själv står för resten.',
    why: 'Annars är dess egen insats mindre än noll.',
  },
  'grants-exceed-cash': {
    holds: 'En part fördelar inte mer än den bidrar med i pengar.',
    why: 'Pengar som ingen har kan inte betalas ut.',
  },
  'cash-not-granted': {
    holds: 'Det en part bidrar med i pengar har mottagare.',
    why: 'Annars är det oklart vem som får resten.',
  },
  'event-unknown': {
    holds: 'En händelse som något räknas från eller väntar på finns.',
    why: 'Utan händelsen får det aldrig någon dag.',
  },
  'term-length': {
    holds: 'Första dagen, sista dagen och längden säger samma sak.',
    why: 'Annars är det oklart när avtalet slutar.',
  },
  'reference-unknown': {
    holds: 'Det som det hänvisas till med nyckel finns.',
    why: 'En hänvisning till inget gör ingenting.',
  },
  'option-used-up': {
    holds: 'Ett förlängningsalternativ används inte fler gånger än avtalet medger.',
    why: 'En förlängning utan stöd i avtalet gäller inte.',
  },
  'notice-end-differs': {
    holds: 'En uppsägning avslutar avtalet den dag som uppsägningstiden ger.',
    why: 'Skillnaden kan vara en utbetalning.',
  },
  'choice-open': {
    holds: 'Det som avgör dagen för en uppsägning är sagt.',
    why: 'Sätten att räkna ger olika sista dagar, och programmet väljer inte åt parterna.',
  },
  'never-due': {
    holds: 'Det som ska göras infaller någon gång under avtalstiden.',
    why: 'Annars görs det aldrig, fast det ser avtalat ut.',
  },
  'not-amendable': {
    holds: 'Ett tillägg ändrar det som är avtalat, och inte filens egna uppgifter.',
    why: 'Id, version och händelser hör till filen och gäller hela tiden.',
  },
  'remove-unknown': {
    holds: 'Det som ett tillägg tar bort finns.',
    why: 'Annars stryks inget, fast det ser så ut.',
  },
  'amendment-too-early': {
    holds: 'Ett tillägg gäller från en dag efter avtalets första.',
    why: 'Annars har det som stod före det aldrig gällt.',
  },
  'clause-quoted': {
    holds: 'Det ett avtal säger om pengar och dagar står i fält.',
    why: 'En citerad klausul räknas inte ut; resultaten citerar den bara.',
  },
  'ends-not-here': {
    holds: 'Bara händelser som avslutar avtalet har en sista dag.',
    why: 'Ett beslut om avtalet ändrar inte när det slutar.',
  },
  'payouts-missing': {
    holds: 'Ett avtal med bidrag säger när de betalas ut.',
    why: 'Utan det kan varken utbetalningar eller budget räknas.',
  },
  'plan-never-applies': {
    holds: 'En utbetalningsplan gäller någon tid.',
    why: 'En plan som börjar när nästa börjar används aldrig.',
  },
  'payout-window-missing': {
    holds: 'Varje period som betalas har en dag att betalas på.',
    why: 'Annars betalas inget för den tiden.',
  },
  'instalment-shares': {
    holds: 'Delbetalningars andelar är tillsammans 100 procent.',
    why: 'Annars betalas för mycket eller för lite.',
  },
  'instalment-amounts': {
    holds: 'Delbetalningars belopp är tillsammans det som beviljas per år.',
    why: 'Annars betalas för mycket eller för lite.',
  },
  'years-mixed': {
    holds: 'Belopp per år anges för avtalsår eller för kalenderår, inte båda.',
    why: 'År 1 och 2024 kan vara samma tid, som då har två belopp.',
  },
  'total-without-end': {
    holds: 'Ett belopp för hela tiden gäller en tid som tar slut.',
    why: 'Utan slut kan det inte delas på år.',
  },
  'index-value-missing': {
    holds: 'De indexvärden som uppräkningarna behöver finns.',
    why: 'Belopp som behöver ett värde som saknas är okända.',
  },
  'index-kind': {
    holds: 'Det uppräkningen säger passar ihop med indexets slag.',
    why: 'En procentsats har redan sin jämförelse, medan en nivå behöver en bas.',
  },
  'index-base-missing': {
    holds: 'Ett index av nivåer har en bas att jämföra med.',
    why: 'En nivå säger inget i sig, bara mot en annan.',
  },
  'index-base-differs': {
    holds: 'Det indextal som dokumentet anger för basen är det publicerade.',
    why: 'Tal med olika bas kan inte jämföras, och felet växer med varje år.',
  },
  'index-base-number': {
    holds: 'Ett indextal för basen står bara där det finns ett enda index.',
    why: 'Bland flera är det oklart vilket index talet är av.',
  },
  'index-month-missing': {
    holds: 'Av ett index med månader är det sagt vilken månad som gäller.',
    why: 'Månaderna skiljer sig, och därmed beloppen.',
  },
  'index-month-unused': {
    holds: 'En månad nämns bara för index som har månader.',
    why: 'Ett årsvärde har ingen månad att välja, så fältet gör inget.',
  },
  'weights-sum': {
    holds: 'Vikterna i en indexkorg är tillsammans 100.',
    why: 'Annars räknas mer eller mindre än hela beloppet upp.',
  },
  'shares-exceed': {
    holds: 'Andelar av ett belopp är tillsammans högst hela.',
    why: 'Annars räknas mer upp än som finns.',
  },
  'cap-below-floor': {
    holds: 'Ett tak ligger inte under sitt golv.',
    why: 'Ingen ändring kan vara både minst golvet och högst taket.',
  },
  'adjustment-outside-term': {
    holds: 'Den första uppräkningen kommer innan avtalet slutar.',
    why: 'Annars räknas inget upp.',
  },
  'settings-repeated': {
    holds: 'En arbetsyta har en fil med inställningar.',
    why: 'Av två filer skulle bara den ena gälla.',
  },
  'rule-unknown': {
    holds: 'En regel som inställningarna nämner finns.',
    why: 'En felstavad regel skulle tyst fortsätta som förut.',
  },
  'rule-required': {
    holds: 'Det som beräkningarna vilar på är alltid ett fel.',
    why: 'Utan det skulle belopp och dagar bli fel utan att någon ser det.',
  },
  'index-value-repeated': {
    holds: 'En period har ett fastställt värde, och högst ett preliminärt.',
    why: 'Av två värden är det oklart vilket som gäller.',
  },
  'index-periods-mixed': {
    holds: 'Alla värden i ett index är för år, för kvartal eller för månader.',
    why: 'Ett årsvärde och ett månadsvärde kan inte jämföras.',
  },
  'index-gap': {
    holds: 'Ett index har ett värde för varje period mellan den första och den sista.',
    why: 'En saknad period är oftast en bortglömd rad, och ändringar över den blir okända.',
  },
  'index-jump': {
    holds: 'Ett indexvärde ändras inte på ett år mer än index brukar.',
    why: 'Ett hopp är oftast ett felskrivet tal eller en annan bas.',
  },
  'index-order': {
    holds: 'Värden i ett index står i tidsordning.',
    why: 'En period i oordning är oftast ett felskrivet eller omkastat år.',
  },
  'index-source-missing': {
    holds: 'Ett indexvärde säger var det är hämtat.',
    why: 'Utan källa kan ingen kontrollera talet som beloppen följer.',
  },
  'index-preliminary-left': {
    holds: 'Ett preliminärt värde blir fastställt innan nästa års värde är det.',
    why: 'Annars är det fastställda värdet troligen publicerat men inte infört.',
  },
  'party-twice': {
    holds: 'En organisation är en part, under en nyckel.',
    why: 'Under två nycklar delas dess pengar i två, och budgetar stämmer inte.',
  },
  'year-or-term': {
    holds: 'En summa för hela tiden är för hela tiden, och en summa per år för ett år.',
    why: '”1,3 miljoner i tre år” där 1,3 miljoner är per år är fel med en faktor tre.',
  },
  'total-rounded': {
    holds: 'En summa som är avrundad står som ungefärlig.',
    why: 'Annars ser den ut som ett exakt belopp som inte stämmer med delarna.',
  },
  'total-exceeded': {
    holds: 'Delarna ryms i den budget som dokumentet anger som högsta belopp.',
    why: 'Det som går över taket är inte beviljat.',
  },
  'unit-suspected': {
    holds: 'Belopp är i kronor, inte i tusental eller miljoner.',
    why: 'En enhet som är fel gör beloppet tusen eller en miljon gånger fel.',
  },
  'starts-unlike': {
    holds: 'Det som beviljas börjar när avtalet börjar.',
    why: 'Två startdagar är oftast ett misstag i dokumentet; annars är den första tiden utan pengar.',
  },
  'follow-up-missing': {
    holds: 'Ett avtal säger hur det följs upp.',
    why: 'Uppföljning hör till ett partnerskap, och utan den vet ingen vad pengarna gav.',
  },
  'decision-missing': {
    holds: 'Ett avtal har ett diarienummer eller ett beslut.',
    why: 'Utan det går det inte att hitta vem som beslutade, och om det gäller.',
  },
  'goals-before-end': {
    holds: 'Målen räcker till avtalets slut.',
    why: 'Efter målens sista tid finns inget att följa upp mot.',
  },
  'succession-gap': {
    holds: 'Ett avtal tar vid dagen efter det som det efterföljer.',
    why: 'I glappet gäller inget avtal, och inget kan betalas.',
  },
  'succession-overlap': {
    holds: 'Ett avtal börjar inte innan det som det efterföljer är slut.',
    why: 'Under den tiden kan båda betala för samma sak.',
  },
  'paid-before-signed': {
    holds: 'Inget betalas innan avtalet är beslutat och undertecknat.',
    why: 'En utbetalning före beslutet saknar grund.',
  },
  'plan-outside-term': {
    holds: 'En utbetalningsplan börjar under avtalstiden.',
    why: 'En plan utanför den betalar aldrig något.',
  },
  'year-not-funded': {
    holds: 'Varje år av avtalet har pengar.',
    why: 'Ett år utan belopp är oftast glömt; annars ska filen säga att det är okänt eller 0.',
  },
  'one-sided-financing': {
    holds: 'Både det offentliga och civilsamhället bidrar.',
    why: 'Ett partnerskap bygger på att båda bidrar; annars kan det vara ett köp, som ska upphandlas.',
  },
  'renewal-without-limit': {
    holds: 'Ett avtal som förlängs av sig självt har en gräns eller en översyn.',
    why: 'Annars löper det tills någon minns att säga upp det.',
  },
  'index-rounding-open': {
    holds: 'En uppräkning säger hur belopp avrundas.',
    why: 'Varje år avrundas från det förra, och öresskillnader växer; programmet rundar till hela kronor.',
  },
  'index-end-open': {
    holds: 'En uppräkning säger vad som gäller om indexet upphör.',
    why: 'Index läggs ned och byter bas under långa avtal.',
  },
  'personal-number': {
    holds: 'Inget personnummer eller samordningsnummer står i en fil.',
    why: 'Det är en skyddad personuppgift, och avtal är offentliga.',
  },
  'private-email': {
    holds: 'Ingen privat e-postadress står i en fil.',
    why: 'Den är en personuppgift; en funktionsadress gör samma nytta.',
  },
  'phone-number': {
    holds: 'Inget mobilnummer står i en fil.',
    why: 'Det leder till en enskild person; en växel gör samma nytta.',
  },
  'home-address': {
    holds: 'Ingen bostadsadress står i en fil.',
    why: 'Den är en personuppgift, och för den som lever med hot en fara.',
  },
  'bank-account': {
    holds: 'Inget bankkonto står i en fil.',
    why: 'Ett kontonummer kan vara en persons eget och lockar till bedrägeri; bankgiro och plusgiro är offentliga.',
  },
}
