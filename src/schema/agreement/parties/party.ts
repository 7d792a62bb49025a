import * as z from 'zod'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'

/** A party. Its key is the same for the same organisation in every agreement of a workspace. */
export const party = block({
  name: field(text, {
    ...shared.name,
    description: { en: 'The name by which the document calls it', sv: 'Namnet som dokumentet använder' },
  }),
  alsoCalled: field(oneOrMore(text).optional(), {
    label: { en: 'Also called', sv: 'Kallas även' },
    description: {
      en: 'Other names that the document uses for it',
      sv: 'Andra namn som dokumentet använder',
    },
  }),
  sector: field(
    choice({
      public: {
        en: 'public sector',
        sv: 'offentlig sektor',
        synonyms: ['kommunal', 'offentlig', 'kommun', 'region'],
      },
      civil: {
        en: 'civil society',
        sv: 'civilsamhället',
        synonyms: ['ideell', 'ideburen', 'forening', 'civilsamhalle'],
      },
    }),
    {
      label: { en: 'Sector', sv: 'Sektor' },
      synonyms: ['sektor'],
      description: { en: 'Public body or civil-society organisation', sv: 'Offentlig eller idéburen part' },
    },
  ),
  partOf: field(text.optional(), {
    label: { en: 'Part of', sv: 'Del av' },
    description: {
      en: 'The body that it is a unit of: the key of a party, or a name',
      sv: 'Organisationen som den är en enhet i: en parts nyckel, eller ett namn',
    },
  }),
  body: field(text.optional(), {
    label: { en: 'Committee', sv: 'Nämnd' },
    synonyms: ['namnd'],
    description: {
      en: 'The committee (nämnd) that acts for a municipality or region',
      sv: 'Nämnden som företräder kommunen eller regionen',
    },
  }),
  department: field(text.optional(), {
    label: { en: 'Department', sv: 'Förvaltning' },
    synonyms: ['forvaltning'],
    description: {
      en: 'The department (förvaltning) that does the work',
      sv: 'Förvaltningen som gör arbetet',
    },
  }),
  role: field(
    orUnknown(
      choice({
        contract: { en: 'contract party', sv: 'avtalspart' },
        executing: { en: 'executing', sv: 'utförare' },
        associated: { en: 'taking part', sv: 'medverkande' },
      }),
    ).optional(),
    {
      label: { en: 'Role', sv: 'Roll' },
      synonyms: ['roll'],
      description: {
        en: 'Party to the contract (the default), only executing it, or taking part without being bound',
        sv: 'Avtalspart (om inget sägs), bara utförare, eller medverkande utan att vara bunden',
      },
    },
  ),
  orgNumber: field(orUnknown(z.string()).optional(), {
    label: { en: 'Organisation number', sv: 'Organisationsnummer' },
    synonyms: ['orgnummer', 'orgnr', 'organisationsnummer', 'organisationnumber', 'registrationnumber'],
    description: { en: 'Organisation number, NNNNNN-NNNN', sv: 'Organisationsnummer, NNNNNN-NNNN' },
  }),
  orgNumberAsWritten: field(text.optional(), {
    label: { en: 'As written in the document', sv: 'Så skrivet i dokumentet' },
    description: {
      en: 'The organisation number as the document writes it, where that is wrong',
      sv: 'Organisationsnumret som dokumentet skriver det, när det är fel',
    },
  }),
  what: field(text.optional(), {
    ...what.meta,
    description: { en: 'Who it is, in short', sv: 'Vem det är, kort sagt' },
  }),
  source: optional(source),
})
