import * as z from 'zod'
import { field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { formatField, language, source } from '../../fields/shared-fields.ts'
import { key } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { document, summary } from './document.ts'

/** What identifies a file, and what the document is about. */
export const header = {
  iop: formatField('agreement/1'),
  id: field(key, {
    amended: 'never',
    ...shared.id,
    description: {
      en: "The agreement's id; the file has the same name",
      sv: 'Avtalets id; filen har samma namn',
    },
  }),
  version: field(z.int().min(1), {
    amended: 'never',
    label: { en: 'Version', sv: 'Version' },
    description: {
      en: 'Raised by one whenever what the agreement means changes',
      sv: 'Höjs med ett varje gång det som avtalet innebär ändras',
    },
  }),
  title: field(text, { label: { en: 'Title', sv: 'Titel' }, synonyms: ['rubrik', 'titel', 'heading'] }),
  registration: field(text.optional(), {
    ...shared.registration,
    description: { en: 'Registration number (diarienummer)', sv: 'Diarienummer' },
  }),
  language: field(language.optional(), {
    ...shared.language,
    amended: 'never',
    description: { en: 'The language of the document', sv: 'Dokumentets språk' },
  }),
  succeeds: field(key.optional(), {
    amended: 'never',
    label: { en: 'Follows', sv: 'Efterföljer' },
    synonyms: ['efterfoljer', 'follows', 'follower'],
    description: {
      en: 'The id of the agreement that this one follows',
      sv: 'Id för det avtal som detta efterföljer',
    },
  }),
  source: field(source.schema.optional(), {
    ...source.meta,
    amended: 'never',
    description: {
      en: 'Where everything comes from whose block has no source of its own',
      sv: 'Var allt kommer från som står i block utan egen källa',
    },
  }),
  document: field(document.optional(), { label: { en: 'The document', sv: 'Dokumentet' }, amended: 'never' }),
  summary: field(summary.optional(), {
    label: { en: 'In short', sv: 'I korthet' },
    synonyms: ['sammanfattning'],
  }),
}
