import * as z from 'zod'
import { clause, text } from '../values/text.ts'
import { choice } from './choice.ts'
import { field } from './field.ts'

/** The clause of the document that a block comes from. */
export const source = field(clause, {
  label: { en: 'Source', sv: 'Källa' },
  synonyms: ['kalla', 'clause', 'klausul', 'paragraf', 'punkt', 'reference'],
})

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
