import { clause, text } from '../values/text.ts'
import { field } from './field.ts'

/** The clause that a block comes from. */
export const source = field(clause, {
  label: { en: 'Source', sv: 'Källa' },
  synonyms: ['kalla', 'clause', 'klausul', 'paragraf', 'punkt', 'reference'],
})

/** A block in words of our own, and in those of the document. */
export const what = field(text, {
  label: { en: 'What', sv: 'Vad' },
  synonyms: ['text', 'vad', 'description', 'beskrivning'],
})
export const quote = field(text, { label: { en: 'Quote', sv: 'Citat' }, synonyms: ['citat', 'text'] })
