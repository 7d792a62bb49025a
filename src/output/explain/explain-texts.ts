import type { blocks } from '../../findings/lists/blocks.ts'
import type { Language } from '../../language.ts'

/** The texts around explanations: on the page of a code, in the list of all codes, and in the reference. */
interface ExplainTexts {
  readonly since: (version: string) => string
  readonly wrong: string
  readonly right: string
  readonly noExample: string
  readonly set: string
  readonly ignore: string
  readonly reason: string
  readonly isRequired: string
  readonly more: string
  // Only in the reference.
  readonly title: string
  readonly about: string
  readonly blocks: Readonly<Record<keyof typeof blocks, string>>
  readonly isSettable: string
  readonly message: string
}

export const explainTexts: Readonly<Record<Language, ExplainTexts>> = {
  sv: {
    since: version => `sedan version ${version}`,
    wrong: 'Fel',
    right: 'Rätt',
    noExample: 'Några få rader av en fil kan inte visa det.',
    set: 'Gör den till off, note, warning eller error för hela arbetsytan, i dess inställningar:',
    ignore: 'Eller bortse från den på ett ställe, med skäl och kanske en sista dag:',
    reason: 'varför',
    isRequired: 'Beräkningarna vilar på detta, så ingen inställning gör det till mindre än ett fel.',
    more: 'iop explain KOD säger varför, och visar ett exempel.',
    title: 'Anmärkningar',
    about:
      'Allt som ”iop validate” kan anmärka på, ordnat efter vad i ett avtal det gäller: vad som ska gälla, varför, vad programmet säger om det felaktiga exemplet, och ett rätt.',
    blocks: {
      form: 'Filens form, huvud, tolkningar och inställningar',
      parties: 'Parter',
      money: 'Pengar',
      index: 'Uppräkning och index',
      payouts: 'Utbetalningar',
      term: 'Avtalstid, dagar, händelser och tilläggsavtal',
      duties: 'Skyldigheter, uppföljning och klausuler',
      privacy: 'Personuppgifter',
      suppression: 'Undantag',
    },
    isSettable: 'Inställningarna kan ge den en annan allvarlighetsgrad.',
    message: 'Så här säger programmet',
  },
  en: {
    since: version => `since version ${version}`,
    wrong: 'Wrong',
    right: 'Right',
    noExample: 'No few lines of a file can show it.',
    set: 'Make it off, note, warning or error for all of the workspace, in its settings:',
    ignore: 'Or ignore it in one place, with a reason and perhaps a last day:',
    reason: 'why',
    isRequired: 'The calculations rely on it, so no setting makes it less than an error.',
    more: 'iop explain CODE says why, and shows an example.',
    title: 'Findings',
    about:
      'All that “iop validate” can find, by the part of an agreement that it is about: what must hold, why, what the program says of the wrong example, and a right one.',
    blocks: {
      form: 'The form of a file, its header, readings and settings',
      parties: 'Parties',
      money: 'Money',
      index: 'Indexation and indices',
      payouts: 'Payouts',
      term: 'Term, days, events and amendments',
      duties: 'Duties, follow-up and clauses',
      privacy: 'Personal data',
      suppression: 'Suppressions',
    },
    isSettable: 'The settings can give it another severity.',
    message: 'The program says',
  },
}
