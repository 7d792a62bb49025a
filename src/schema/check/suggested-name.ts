import { fold, nearest } from '../../nearest.ts'

/**
 * The field that was meant by one that there is none of: a name with a letter wrong, or a word for the same thing, in
 * Swedish or English. Only fields that are `free` can be meant: those that do not stand there already.
 */
export const suggestedField = (written: string, free: readonly string[]): string | undefined =>
  sameThing(fields, written, free) ??
  nearest(written, free) ??
  sameThing(fields, nearest(written, Object.keys(fields)) ?? '', free)

/** The value that was meant by one that cannot stand there. */
export const suggestedValue = (written: string, allowed: readonly string[]): string | undefined =>
  sameThing(values, written, allowed) ?? nearest(written, allowed)

function sameThing(words: Words, written: string, known: readonly string[]): string | undefined {
  const folded = fold(written)
  const meant = Object.hasOwn(words, folded) ? (words[folded] ?? []) : []
  return meant.find(word => known.includes(word))
}

/** By words folded, to small letters without marks: what can be meant by them. */
type Words = Readonly<Record<string, readonly string[]>>

/** What people write for fields. */
const fields: Words = {
  ...{ namn: ['name'], benamning: ['name'], rubrik: ['title'], titel: ['title'], heading: ['title'] },
  ...{ orgnummer: ['orgNumber'], orgnr: ['orgNumber'], organisationsnummer: ['orgNumber'] },
  ...{ organisationnumber: ['orgNumber'], registrationnumber: ['registration', 'orgNumber'] },
  ...{ diarienummer: ['registration'], dnr: ['registration'], sektor: ['sector'], roll: ['role'] },
  ...{ namnd: ['body'], forvaltning: ['department'], sprak: ['language'], lang: ['language'] },
  ...{ fran: ['from'], fom: ['from'], start: ['from'], startdate: ['from'], begins: ['from'] },
  ...{ giver: ['from'], payer: ['from'], betalare: ['from'], startdatum: ['from'], startar: ['from'] },
  ...{
    till: ['to'],
    tom: ['to'],
    end: ['to'],
    enddate: ['to'],
    until: ['to'],
    slut: ['to'],
    slutdatum: ['to'],
  },
  ...{ recipient: ['to'], receiver: ['to'], mottagare: ['to'] },
  ...{ belopp: ['amount', 'cash'], summa: ['amount', 'statedTotal'], sum: ['amount', 'statedTotal'] },
  ...{ kronor: ['amount', 'cash'], money: ['cash', 'amount'], pengar: ['cash', 'amount'], kontant: ['cash'] },
  ...{
    kontanter: ['cash'],
    andel: ['share'],
    procent: ['percent'],
    percentage: ['percent'],
    antal: ['count'],
  },
  ...{ kalla: ['source'], clause: ['source'], klausul: ['source'], paragraf: ['source'], punkt: ['source'] },
  ...{
    reference: ['source'],
    parter: ['parties'],
    partners: ['parties'],
    avtalstid: ['term'],
    period: ['term'],
  },
  ...{ uppsagning: ['notice'], insatser: ['contributions'], kostnader: ['costs'], bidrag: ['grants'] },
  ...{
    ersattning: ['grants'],
    ersattningar: ['grants'],
    upprakning: ['indexation'],
    indexering: ['indexation'],
  },
  ...{
    utbetalning: ['payouts'],
    utbetalningar: ['payouts'],
    payments: ['payouts'],
    aterbetalning: ['repayment'],
  },
  ...{ ataganden: ['commitments'], skyldigheter: ['duties'], grupper: ['groups'], mal: ['goals'] },
  ...{ andringar: ['changes'], klausuler: ['clauses'], tillagg: ['amendments'], handelser: ['events'] },
  ...{ anmarkningar: ['remarks'], tolkningar: ['readings'], sammanfattning: ['summary'], syfte: ['purpose'] },
  ...{
    bakgrund: ['background'],
    malgrupp: ['targetGroup'],
    verksamhet: ['activities'],
    vardegrund: ['values'],
  },
  ...{
    dag: ['day'],
    datum: ['date', 'day'],
    date: ['day'],
    ar: ['year', 'years'],
    manad: ['month', 'months'],
  },
  ...{ vad: ['what'], description: ['what', 'for'], beskrivning: ['what', 'for'], varfor: ['why'] },
  ...{ text: ['what', 'quote'], citat: ['quote'], slag: ['kind'], typ: ['kind'], type: ['kind'] },
  ...{
    av: ['by', 'of'],
    for: ['for'],
    per: ['per'],
    varje: ['every'],
    frekvens: ['every'],
    frequency: ['every'],
  },
  ...{
    tak: ['cap', 'max'],
    golv: ['floor'],
    avrundning: ['rounding'],
    fraga: ['question'],
    vald: ['chosen'],
  },
  ...{
    varde: ['value', 'number'],
    value: ['number'],
    tal: ['number'],
    enhet: ['unit'],
    arbete: ['inKind'],
    timmar: ['hours'],
    pris: ['rate'],
    poster: ['items'],
  },
  ...{ efterfoljer: ['succeeds'], follows: ['succeeds'], follower: ['succeeds'], tidpunkt: ['timing'] },
}

/** What people write for values. */
const values: Words = {
  ...{ mars: ['march'], maj: ['may'], ar: ['year'], arligen: ['year'], arsvis: ['year'], annually: ['year'] },
  ...{ halvar: ['half-year'], kvartal: ['quarter'], manad: ['month'], vecka: ['week'], dag: ['day'] },
  ...{ kommunal: ['public'], offentlig: ['public'], kommun: ['public'], region: ['public'] },
  ...{ ideell: ['civil'], ideburen: ['civil'], forening: ['civil'], civilsamhalle: ['civil'] },
  ...{
    bidrag: ['grants'],
    ersattning: ['grants'],
    insatser: ['contributions'],
    inget: ['none'],
    ingen: ['none'],
  },
  ...{ undertecknat: ['signed'], undertecknad: ['signed'], beslutat: ['decided'], rapport: ['report'] },
  ...{
    mote: ['meeting'],
    uppfoljning: ['follow-up'],
    svenska: ['sv'],
    engelska: ['en'],
    tillsvidare: ['open'],
  },
}
