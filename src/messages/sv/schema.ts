/** What editors show of the schemas: in English as it stands in them, and in Swedish. */
export const schemaTexts: Readonly<Record<string, string>> = {
  'An agreement': 'Ett avtal',
  'An index': 'Ett index',
  'The settings of a workspace': 'En arbetsmapps inställningar',

  'What the file is, and the version of its format': 'Vad filen är, och formatets version',
  "The agreement's id; the file has the same name": 'Avtalets id; filen har samma namn',
  'Raised by one whenever what the agreement means changes':
    'Höjs med ett varje gång det som avtalet innebär ändras',
  Text: 'Text',
  'Registration number (diarienummer)': 'Diarienummer',
  'The language of the document': 'Dokumentets språk',
  'The id of the agreement that this one follows': 'Id för det avtal som detta efterföljer',
  'The date that it bears': 'Dokumentets datum',
  'How many identical originals there are': 'Hur många likalydande original som finns',
  'What belongs to it, and whether it is at hand': 'Vilka bilagor som hör till, och om de finns till hands',
  'The political decisions that it rests on': 'De politiska beslut som det vilar på',
  'The clause it comes from: its number or heading':
    'Klausulen som uppgiften kommer från: nummer eller rubrik',

  'Who takes part': 'Vilka som är med',
  'The name by which the document calls it': 'Namnet som dokumentet använder',
  'Other names that the document uses for it': 'Andra namn som dokumentet använder',
  'Public body or civil-society organisation': 'Offentlig eller idéburen part',
  'The body that it is a unit of: the key of a party, or a name':
    'Organisationen som den är en enhet i: en parts nyckel, eller ett namn',
  'The committee (nämnd) that acts for a municipality or region':
    'Nämnden som företräder kommunen eller regionen',
  'The department (förvaltning) that does the work': 'Förvaltningen som gör arbetet',
  'Party to the contract (the default), only executing it, or taking part without being bound':
    'Avtalspart (om inget sägs), bara utförare, eller medverkande utan att vara bunden',
  'Organisation number, NNNNNN-NNNN': 'Organisationsnummer, NNNNNN-NNNN',
  'The organisation number as the document writes it, where that is wrong':
    'Organisationsnumret som dokumentet skriver det, när det är fel',
  'Who it is, in short': 'Vem det är, kort sagt',

  'The first day': 'Första dagen',
  'The last day': 'Sista dagen',
  'How long it is in force': 'Hur länge avtalet gäller',
  Months: 'Månader',
  'What must hold for the agreement to be in force': 'Vad som måste vara uppfyllt för att avtalet ska gälla',
  'It is renewed by itself, unless notice is given': 'Avtalet förlängs av sig självt, om ingen säger upp det',
  'How long each renewal is': 'Hur lång varje förlängning är',
  'How many times at most': 'Hur många gånger som mest',
  'When the agreement must be reviewed': 'När avtalet måste ses över',
  'At the end of every so many renewals': 'I slutet av varje så många förlängningar',
  'At the end of every so many months': 'I slutet av varje så många månader',
  'Rights to prolong the term by a decision': 'Rätt att förlänga avtalet genom ett beslut',
  'By how many months the term can be prolonged, if that is stated':
    'Med hur många månader avtalet kan förlängas, om det sägs',
  'How many times it can be used': 'Hur många gånger den kan användas',
  'The last day to decide': 'Sista dag att besluta',
  'So many months before the end': 'Så många månader före slutet',
  'Who decides': 'Vem som beslutar',

  'Rights to give notice': 'Rätt att säga upp avtalet',
  'Notice period in months': 'Uppsägningstid i månader',
  'Notice period in weeks': 'Uppsägningstid i veckor',
  'Notice period in days': 'Uppsägningstid i dagar',
  'Where a period of months ends: on the day with the same number, if nothing is said':
    'När en tid i månader slutar: på dagen med samma nummer, om inget sägs',
  'Whether the day of the notice is the first of the days, or of the whole months':
    'Om uppsägningsdagen är den första av dagarna, eller av de hela månaderna',
  'What becomes of a day that its month lacks; its last day, if nothing is said':
    'Vad som händer med en dag som månaden saknar; månadens sista dag, om inget sägs',
  'How the latest day is found: counted back from the end, if nothing is said':
    'Hur den senaste dagen hittas: räknad bakåt från slutet, om inget sägs',
  'Notice is given before the end of the term or of a renewal, and ends the agreement then':
    'Uppsägningen görs före slutet av avtalstiden eller av en förlängning, och avtalet upphör då',
  'At the latest then, or not before': 'Senast då, eller inte tidigare än då',
  'Which day is the day of the notice': 'Vilken dag som är uppsägningsdagen',
  'To end the agreement, if nothing is said': 'För att avsluta avtalet, om inget sägs',
  'Whether the agreement ends for all, or only for the party that gives notice':
    'Om avtalet upphör för alla, eller bara för den part som säger upp det',
  'The form a notice must have': 'Den form som en uppsägning måste ha',
  'Who may give it: in words, or a list of parties':
    'Vem som får säga upp: i ord, eller en lista över parter',
  'When it may be given, or on what grounds': 'När det får ske, eller på vilka grunder',
  'On what grounds, after which steps': 'På vilka grunder, efter vilka steg',
  'For how many months compensation is kept, while the activity goes on':
    'Hur många månader ersättningen behålls medan verksamheten pågår',
  'Nothing more is paid': 'Inget mer betalas ut',

  'What each party puts in, an agreement year': 'Vad varje part satsar per avtalsår',
  'The party that contributes': 'Parten som bidrar',
  Money: 'Pengar',
  'The value put on volunteer hours, premises, staff':
    'Värdet som ideella timmar, lokaler eller personal tas upp till',
  'All of it, where the document states parts of it as “of which”':
    'Allt, när dokumentet anger delar av det som ”varav”',
  'Parts of the amount; what is not in kind is cash':
    'Delar av beloppet; det som inte är annat än pengar är pengar',
  'Kronor; or an object that says how it is not simply that':
    'Kronor; eller ett block som säger på vilket sätt det inte bara är det',
  'Not paid in money: volunteers, lent premises': 'Betalas inte i pengar: ideellt arbete, lånade lokaler',
  'What its costs are above the grants that it receives: in kind as the costs say, the rest cash':
    'Partens kostnader utöver de bidrag som den får: annat än pengar så som kostnaderna säger, resten pengar',
  'The costs, its own or others’, that are said to be paid by it':
    'De kostnader, egna eller andras, som sägs betalas av parten',
  'What the amount is for: each agreement year (the default), each calendar year, or once for the whole period':
    'Vad beloppet avser: varje avtalsår (om inget sägs), varje kalenderår, eller en gång för hela tiden',
  'The part of the term that it is for, where not all of it':
    'Den del av avtalstiden som det avser, när det inte är hela',
  'What it is': 'Vad det är',
  'Costs by organisation: the keys are parties': 'Kostnader per organisation: nycklarna är parter',
  'Not paid in money: volunteers, lent premises; all of it (true) or a part':
    'Betalas inte i pengar: ideellt arbete, lånade lokaler; allt (true) eller en del',
  'The party that pays it, where the split is by kind of cost':
    'Parten som betalar, när kostnaderna delas upp efter slag',
  'Kronor, with at most two decimals': 'Kronor, med högst två decimaler',
  'How public cash is divided, an agreement year': 'Hur de offentliga pengarna fördelas per avtalsår',
  'The party that pays': 'Parten som betalar',
  'The party that receives; several, where the document does not divide it':
    'Parten som får pengarna; flera, när dokumentet inte delar upp beloppet',
  "A weight: parts of the payer's cash that no amount is stated for":
    'En vikt: delar av de pengar hos den som betalar som inget belopp anges för',
  'Where the amount stands, or why it is not known': 'Var beloppet står, eller varför det inte är känt',
  'Kronor; the document says “cirka”, “drygt” or that it is an estimate':
    'Kronor; dokumentet säger ”cirka”, ”drygt” eller att det är en uppskattning',
  'Kronor; a cap (“högst”, “upp till”)': 'Kronor; ett tak (”högst”, ”upp till”)',
  'Kronor; a floor (“minst”)': 'Kronor; ett golv (”minst”)',
  'A number, with at most six decimals': 'Ett tal, med högst sex decimaler',
  'Kronor for each': 'Kronor för var och en',
  'Kronor an hour': 'Kronor per timme',
  'How many': 'Hur många',
  'What is counted': 'Vad som räknas',
  'The day that the quantity is of': 'Dagen som antalet avser',
  'Where the quantity is from': 'Var antalet kommer från',
  'The most that it may become, kronor': 'Det mesta som det får bli, kronor',
  'Where it is not exact': 'När det inte är exakt',
  'Öre, half-up, if nothing is said': 'Öre, uppåt vid hälften, om inget sägs',
  'Per cent of the whole': 'Procent av det hela',
  'What it is a part of: the party’s costs, all contributions, its own included, or kronor':
    'Vad det är en del av: partens kostnader, alla insatser med dess egen inräknad, eller kronor',
  '1, 2, 3 … for agreement years or 2026, 2027 … for calendar years':
    '1, 2, 3 … för avtalsår eller 2026, 2027 … för kalenderår',
  'A number 1–99, or a year': 'Ett tal 1–99, eller ett årtal',
  'What it is for': 'Vad det är till för',
  'The units or annexes that it is one amount for, where the document does not divide it':
    'De enheter eller bilagor som det är ett belopp för, när dokumentet inte delar upp det',
  'The grant that it is a later addition to': 'Bidraget som det är ett senare tillägg till',
  'The part of the term that the document states it for, where not all of it':
    'Den del av avtalstiden som dokumentet anger det för, när det inte är hela',
  'The parties may agree on another allocation after the stated period':
    'Parterna får komma överens om en annan fördelning efter den angivna tiden',
  'When it is paid, where that is not as the other grants':
    'När det betalas ut, när det inte är som de andra bidragen',
  'All contributions of an agreement year': 'Alla insatser under ett avtalsår',
  'All grants of an agreement year': 'Alla bidrag under ett avtalsår',
  'All costs': 'Alla kostnader',
  'What the organisations finance themselves: costs less grants':
    'Vad organisationerna finansierar själva: kostnader minus bidrag',
  'Costs less grants and own financing': 'Kostnader minus bidrag och egen finansiering',
  'All grants of the whole term, at the level that the document states':
    'Alla bidrag under hela avtalstiden, i den nivå som dokumentet anger',

  'How often: each year, every so many years, or only when the agreement is renewed':
    'Hur ofta: varje år, vart så många år, eller bara när avtalet förlängs',
  'The id of an index file of the workspace, or several with weights in per cent':
    'Id för en indexfil i arbetsmappen, eller flera med vikter i procent',
  'What the document says, where it names no index': 'Vad dokumentet säger, när det inte nämner något index',
  'In place of an index: the change at each adjustment, as the document states it':
    'I stället för ett index: ändringen vid varje uppräkning, som dokumentet anger den',
  'How much of the amount is adjusted, per cent; the rest stays as stated':
    'Hur stor del av beloppet som räknas upp, i procent; resten står kvar som det är angivet',
  'The first adjustment takes effect on this day': 'Den första uppräkningen gäller från denna dag',
  'Whose value an adjustment uses: that of its own calendar year, of the year before or of two before; if nothing is said the same, but with a month the previous':
    'Vilket års värde en uppräkning använder: det egna kalenderårets, förra årets eller det för två år sedan; om inget sägs det egna, men förra årets när en månad anges',
  'The month whose value is used, where the index has values of months':
    'Månaden vars värde används, när indexet har värden per månad',
  'The period that levels of the index are compared with': 'Tiden som indexets nivåer jämförs med',
  'The level of the index then, as the document states it': 'Indexets nivå då, som dokumentet anger den',
  'From the base and the stated amount each time (the default), or from adjustment to adjustment':
    'Från basen och det angivna beloppet varje gång (om inget sägs), eller från uppräkning till uppräkning',
  'Which changes count: of all years since the last adjustment (the default), or of one':
    'Vilka ändringar som räknas: alla års sedan förra uppräkningen (om inget sägs), eller bara ett års',
  'What becomes of the change before it is used': 'Vad som görs med ändringen innan den används',
  'The change is rounded before it is used': 'Ändringen avrundas innan den används',
  'Of the change in per cent (the default), or of the factor that the amount is multiplied by':
    'Av ändringen i procent (om inget sägs), eller av faktorn som beloppet multipliceras med',
  'How much of the change the amount is changed by': 'Hur stor del av ändringen som beloppet ändras med',
  'The change is never less than this': 'Ändringen blir aldrig mindre än så',
  'The change is never more than this': 'Ändringen blir aldrig större än så',
  'Shares of the amount that follow different indices, or from different days':
    'Delar av beloppet som följer olika index, eller från olika dagar',
  'The year whose prices the amounts are stated in (årsnivå), where the document says it':
    'Årsnivån: det års priser som beloppen är angivna i, när dokumentet säger det',
  'Rounding of each adjusted yearly amount; whole kronor, half-up, if nothing is said':
    'Avrundning av varje uppräknat årsbelopp; hela kronor, uppåt vid hälften, om inget sägs',
  'Each adjustment starts from the rounded amount (the default), or from the unrounded':
    'Varje uppräkning utgår från det avrundade beloppet (om inget sägs), eller från det oavrundade',
  'An adjustment never makes the amount less than it was':
    'En uppräkning gör aldrig beloppet mindre än det var',
  'Whether the value that was known on the adjustment day is kept, or settled by the final one (the default)':
    'Om värdet som var känt på uppräkningsdagen står fast, eller ersätts av det fastställda (om inget sägs)',
  'The level of a payment due on the very day of an adjustment; new, if nothing is said':
    'Nivån för en utbetalning som förfaller just på uppräkningsdagen; den nya, om inget sägs',
  'What is paid to recipients, or what else the parties contribute, or both':
    'Det som betalas till mottagare, det som parterna bidrar med i övrigt, eller båda',
  'What happens if the index is no longer published': 'Vad som händer om indexet inte längre ges ut',

  'The length of the period that a payout, or its instalments, cover':
    'Hur lång tid en utbetalning, eller dess delbetalningar, avser',
  'The months in which it is made; alike in each, where several':
    'Månaderna då den görs; lika stor i var och en, när de är flera',
  'In the beginning, or at the end, of the period that the payout covers':
    'I början eller i slutet av den tid som utbetalningen avser',
  'On these days: the 25th, the last, the third Friday, in week 26':
    'På dessa dagar: den 25, den sista, den tredje fredagen, i vecka 26',
  'Day of the month; −1 or last for the last': 'Dag i månaden; −1 eller last för den sista',
  'Week of the year': 'Vecka på året',
  'Day of the year': 'Dag på året',
  'Only banking days': 'Bara bankdagar',
  'Which of the days that the rest leaves, in the month or the period: first, 3, last':
    'Vilken av de dagar som återstår, i månaden eller perioden: first, 3, last',
  'In the first, or the last, so many days of the period':
    'Under periodens första, eller sista, så många dagar',
  'So long after the day that the rest gives': 'Så länge efter dagen som resten ger',
  'The payouts of a period, where they are not alike': 'En periods utbetalningar, när de inte är lika',
  'A part of the whole, as a per cent or another weight':
    'En del av det hela, i procent eller som en annan vikt',
  'Kronor of the yearly amount that the document states': 'Kronor av det årsbelopp som dokumentet anger',
  'Where periods are counted from; as the amount is, if nothing is said':
    'Varifrån perioderna räknas; som för beloppet, om inget sägs',
  'Whether a last period that is cut is paid by itself (the default) or with the one before':
    'Om en avkortad sista period betalas för sig (om inget sägs) eller ihop med den före',
  'Periods that begin on the last day of a month go on beginning on last days':
    'Perioder som börjar på en månads sista dag fortsätter att börja på sista dagar',
  'Where a due day that is no banking day moves; it stays, if nothing is said':
    'Vart en förfallodag som inte är bankdag flyttas; den står kvar, om inget sägs',
  'Banking days (the default), or all of Monday to Friday':
    'Bankdagar (om inget sägs), eller alla måndag till fredag',
  'Payouts in whole units; the last of a year has the rest':
    'Utbetalningar i hela enheter; årets sista tar resten',
  'What must come before anything is paid': 'Vad som måste komma innan något betalas ut',
  '“signed”, or the key of the event that it waits for':
    '”signed” (undertecknat), eller nyckeln till händelsen som den väntar på',
  'What the recipient sends to be paid': 'Vad mottagaren skickar för att få betalt',
  'In place of all else: where it stands when grants are paid, or that it is not said':
    'I stället för allt annat: var det står när bidragen betalas ut, eller att det inte sägs',
  'Plans that follow it, each from a day': 'Planer som följer därefter, var och en från en dag',
  'The first day that the plan is for': 'Den första dag som planen avser',

  'A floor, or the lower end of a range': 'Ett golv, eller ett intervalls nedre gräns',
  'A cap, or the upper end of a range': 'Ett tak, eller ett intervalls övre gräns',
  'In these months or seasons only': 'Bara under dessa månader eller årstider',
  'How far, where that is no number: as far as possible':
    'Hur långt, när det inte är ett tal: i möjligaste mån',
  'How often: a name, or a length of time': 'Hur ofta: ett namn, eller en tidslängd',
  'At the latest in or on: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021':
    'Senast: 2020-05-31, 2020-05, 2020, spring 2020, winter 2020-2021',
  'Where periods, or a length after something, are counted from; the start':
    'Varifrån perioder, eller en tid efter något, räknas; annars från avtalets första dag',
  'A key of the block events': 'En nyckel i blocket events',
  'In these months or seasons': 'Under dessa månader eller årstider',
  'In these months of each period': 'I dessa månader av varje period',
  'On these days': 'På dessa dagar',
  'So long into each period, or after what is counted from':
    'Så långt in i varje period, eller så länge efter det som det räknas från',
  'So long after the end of each period': 'Så länge efter varje periods slut',
  'So many times in each period, spread evenly': 'Så många gånger per period, jämnt fördelade',
  'Before the next period begins; not in the last': 'Innan nästa period börjar; inte i den sista',
  'No more than so many times': 'Inte fler gånger än så',
  'For how long it goes on after the end of the agreement': 'Hur länge det fortsätter efter avtalets slut',
  'At least so often': 'Minst så ofta',
  'And whenever a party asks for it': 'Och när en part begär det',
  'The parties or groups that call to it': 'Parterna eller grupperna som kallar',
  'The parties or groups that must deliver': 'Parterna eller grupperna som ska lämna in',
  'The parties or groups that take part': 'Parterna eller grupperna som deltar',
  'Who it is delivered to': 'Vem det lämnas till',
  'The parties that are represented': 'Parterna som är företrädda',
  'Who else takes part': 'Vilka andra som deltar',
  'For how many months at a time': 'För hur många månader åt gången',
  'What it decides, where no field can say it: results that it could matter to quote it':
    'Vad den avgör, när inget fält kan säga det: resultat som den kan ha betydelse för citerar den',

  'Changes of the agreement (tilläggsavtal), each from a day on':
    'Ändringar av avtalet (tilläggsavtal), var och en från en dag',
  'The first day on which it applies; figures of earlier days do not move':
    'Första dagen som det gäller; tal för tidigare dagar ändras inte',
  'What is new in the blocks of the agreement; what is not named stays as it is':
    'Vad som är nytt i avtalets block; det som inte nämns är som förut',
  'What is no longer so: the keys that lead to it, with points between':
    'Vad som inte längre gäller: nycklarna som leder dit, med punkter emellan',
  'The last day that it leads to, or would lead to':
    'Den sista dag som händelsen leder till, eller skulle leda till',
  'Which conditions are met; all that are declared, if nothing is said':
    'Vilka villkor som är uppfyllda; alla som anges, om inget sägs',
  'When a notice reached the other party; day is when it was sent':
    'När en uppsägning nådde den andra parten; day är när den sändes',
  'The right by which notice was given': 'Rätten som uppsägningen gjordes enligt',
  'The option of the term that was used': 'Den rätt till förlängning som användes',
  'The parties that did it': 'Parterna som gjorde det',
  'What stands wherever the reading is referred to': 'Det som står överallt där tolkningen används',
  'The option that the calculations follow': 'Alternativet som beräkningarna följer',
  'Why that one': 'Varför just det',
  'The key of a reading, whose chosen option stands here':
    'Nyckeln till en tolkning, vars valda alternativ står här',

  'The id by which agreements refer to it': 'Id som avtal hänvisar till indexet med',
  'Per cent change against the year before': 'Procentuell ändring mot året före',
  'The level that prices have, where those of a base are 100': 'Nivån som priserna har, när basens är 100',
  'What is 100, such as “1980 = 100”; only shown':
    'Vad som är 100, till exempel ”1980 = 100”; bara för läsaren',
  'In place of the year, where the index has values of months':
    'I stället för året, när indexet har värden per månad',
  'What the value is of: a year 2005, a quarter 2005-Q4 or a month 2005-10':
    'Vad värdet avser: ett år 2005, ett kvartal 2005-Q4 eller en månad 2005-10',
  'The level of the index, as published': 'Indexets nivå, så som den gavs ut',
  'Per cent, as published': 'Procent, så som det gavs ut',
  'The day it was published': 'Dagen då det gavs ut',
  'A day by which it was known, where the day of publication is not':
    'En dag då det var känt, när dagen då det gavs ut inte är det',
  'The day of the publication that it was seen in, perhaps not the first':
    'Dagen för den publikation som det sågs i, kanske inte den första',

  'The language of what is printed, where nobody asks for another':
    'Språket i det som skrivs ut, när ingen ber om ett annat',
  'Which day of its window a payout is planned for; the last banking day, if nothing is said':
    'Vilken dag i sin tid en utbetalning planeras till; den sista bankdagen, om inget sägs',
  'Per index: the change, per cent, to assume for every year without a published value':
    'Per index: ändringen i procent att anta för varje år utan utgivet värde',

  'A day, year-month-day': 'En dag, år-månad-dag',
  'A day, or as much of it as is known: 2021-06-15, 2021-06 or 2021':
    'En dag, eller så mycket av den som är känt: 2021-06-15, 2021-06 eller 2021',
  'Where the day stands, or why it is not known': 'Var dagen står, eller varför den inte är känd',
  'A short id: a–z, 0–9 and hyphens': 'Ett kort id: a–z, 0–9 och bindestreck',
  'A month': 'En månad',
  'A month, or a season of three: winter is December to February':
    'En månad, eller en årstid om tre: vintern är december till februari',

  // What editors say of a value whose form is wrong
  'Text, not only spaces': 'Text, inte bara blanksteg',
  'Small letters a–z, digits and single hyphens': 'Små bokstäver a–z, siffror och enkla bindestreck',
  'Letters a–z, digits and hyphens, with a letter first':
    'Bokstäver a–z, siffror och bindestreck, med en bokstav först',
  'Keys with points between, such as grants.drift': 'Nycklar med punkter emellan, till exempel grants.drift',
  'A day that there is, year-month-day, such as 2024-01-31':
    'En dag som finns, år-månad-dag, till exempel 2024-01-31',
  'A day that there is, or a month or a year: 2021-06-15, 2021-06 or 2021':
    'En dag som finns, eller en månad eller ett år: 2021-06-15, 2021-06 eller 2021',
  'A year, a quarter or a month: 2005, 2005-Q4 or 2005-10':
    'Ett år, ett kvartal eller en månad: 2005, 2005-Q4 eller 2005-10',
  'A day, a month, a year or a season; winter in two years: winter 2020-2021':
    'En dag, en månad, ett år eller en årstid; vintern med två år: winter 2020-2021',
  'Per code of a finding: how grave it is here, or that nobody wants to see it':
    'Per kod: hur allvarligt det är här, eller att ingen vill se det',
}
