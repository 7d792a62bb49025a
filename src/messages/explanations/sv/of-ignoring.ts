import type { IgnoringFindings } from '../../../findings/of-ignoring.ts'
import type { Explanation } from '../explanation.ts'

/** What must hold for the ignoring of a file, and why. */
export const ofIgnoring: { readonly [C in keyof IgnoringFindings]: Explanation } = {
  'ignore-unclear': {
    holds: 'En kommentar som bortser från en anmärkning säger vilken och varför.',
    why: 'Utan skäl vet ingen om det fortfarande gäller.',
  },
  'ignore-code-unknown': {
    holds: 'En kommentar bortser från en anmärkning som finns.',
    why: 'En felstavad kod bortser inte från något.',
  },
  'ignore-not-possible': {
    holds: 'En kommentar bortser inte från ett fel.',
    why: 'Resultaten vilar på det som är fel; den som vet bättre gör det till en varning i inställningarna, där det går.',
  },
  'ignore-expired': {
    holds: 'En kommentar bortser från en anmärkning till och med sin dag.',
    why: 'Dagen var till för att någon skulle se på saken igen.',
  },
  'ignore-unused': {
    holds: 'En kommentar har något att bortse från.',
    why: 'Annars döljer den nästa anmärkning, som ingen har sett.',
  },
}
