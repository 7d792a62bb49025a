import type { PageWords } from '../page.ts'

export const page: PageWords = {
  since: version => `sedan version ${version}`,
  bad: 'Fel',
  good: 'Rätt',
  noExample: 'Några få rader av en fil kan inte visa det.',
  set: 'Gör den till off, note, warning eller error för hela arbetsytan, i dess inställningar:',
  ignore: 'Eller bortse från den på ett ställe, med skäl och kanske en sista dag:',
  reason: 'varför',
  isRequired: 'Beräkningarna vilar på detta, så ingen inställning gör det till mindre än ett fel.',
  more: 'iop explain KOD säger varför, och visar ett exempel.',
}
