import * as z from 'zod'
import { nonEmpty } from '../values/key.ts'
import { clause, pageNumbers, text } from '../values/text.ts'
import { choice } from './choice.ts'
import { block, field } from './field.ts'

/** A place in a document that is named. */
const sourcePlace = block({
  document: field(text.optional(), {
    label: { en: 'Document', sv: 'Dokument' },
    description: { en: 'Its name, or that of its file', sv: 'Dokumentets namn, eller filens' },
  }),
  clause: field(clause.optional(), { label: { en: 'Clause', sv: 'Klausul' } }),
  pages: field(pageNumbers.optional(), {
    label: { en: 'Pages', sv: 'Sidor' },
    synonyms: ['sida', 'sidor', 'page'],
  }),
  url: field(text.optional(), {
    label: { en: 'Address', sv: 'Adress' },
    synonyms: ['lank', 'link', 'adress'],
    description: { en: 'Where it is published', sv: 'Var det är publicerat' },
  }),
})

/** Where in the document a block comes from. */
export const source = field(
  z.union([clause, nonEmpty(sourcePlace)]).register(z.globalRegistry, {
    descriptions: {
      en: 'The clause it comes from, by number or heading; or a block with document, pages, address',
      sv: 'Klausulen som uppgiften kommer från, nummer eller rubrik; eller ett block med dokument, sidor, adress',
    },
    examples: ['12', 'Ekonomi'],
  }),
  {
    label: { en: 'Source', sv: 'Källa' },
    synonyms: ['kalla', 'clause', 'klausul', 'paragraf', 'punkt', 'reference'],
  },
)

/** The content of a block, in the words of the file's writer. */
export const what = field(text, {
  label: { en: 'What', sv: 'Vad' },
  synonyms: ['text', 'vad', 'description', 'beskrivning'],
})

/** The content of a block, in the words of the document. */
export const quote = field(text, { label: { en: 'Quote', sv: 'Citat' }, synonyms: ['citat', 'text'] })

/** The languages that a document can have, and that the program prints. */
export const language = choice({
  sv: { en: 'Swedish', sv: 'svenska', synonyms: ['svenska'] },
  en: { en: 'English', sv: 'engelska', synonyms: ['engelska'] },
})

/** The field that states what a file is, and the version of its format. */
export const formatField = <Format extends string>(format: Format) =>
  field(z.literal(format), {
    label: { en: 'Format', sv: 'Format' },
    description: {
      en: 'What the file is, and the version of its format',
      sv: 'Vad filen är, och formatets version',
    },
    amended: 'never',
  })
