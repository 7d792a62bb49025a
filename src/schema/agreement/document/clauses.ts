import * as z from 'zod'
import type { Concern } from '../../../domain/agreement/quoted-clause.ts'
import { problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { quote, source, what } from '../../fields/shared-fields.ts'
import { oneOrMore } from '../../values/key.ts'
import { given, has } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'

/** How the agreement can be changed. */
export const changes = block({
  how: field(text, shared.how),
  form: field(
    choice({
      dialogue: { en: 'in dialogue', sv: 'i dialog' },
      'written-signed': { en: 'in writing, signed', sv: 'skriftligt, undertecknat' },
    }),
    shared.form,
  ),
  grounds: field(text.optional(), { label: { en: 'Grounds', sv: 'Grunder' } }),
  source,
})

/** A clause that decides neither money nor a day, or that no other field can express. */
export const otherClause = block({
  what,
  quote: optional(quote),
  concerns: field(
    oneOrMore(
      choice<Concern>({
        term: { en: 'the term', sv: 'avtalstiden' },
        notice: { en: 'notice', sv: 'uppsägning' },
        contributions: { en: 'other contributions', sv: 'övriga insatser', synonyms: ['insatser'] },
        grants: { en: 'grants', sv: 'bidrag', synonyms: ['bidrag', 'ersattning'] },
        indexation: { en: 'indexation', sv: 'uppräkning' },
        payouts: { en: 'payouts', sv: 'utbetalningar' },
        duties: { en: 'duties', sv: 'skyldigheter' },
      }),
    ).optional(),
    {
      label: { en: 'Concerns', sv: 'Avgör' },
      description: {
        en: 'What it decides, where no field can say it: results that it could matter to quote it',
        sv: 'Vad den avgör, när inget fält kan säga det: resultat som den kan ha betydelse för citerar den',
      },
    },
  ),
  source,
})
  .superRefine(({ concerns, quote }, context) => {
    if (!concerns || quote !== undefined) return
    context.addIssue({
      code: 'custom',
      params: { finding: problem('missing-field', [], { field: 'quote' }) },
    })
  })
  .register(z.globalRegistry, given(has('concerns'), has('quote')))

/** A mistake or an oddity of the document, kept as it stands. */
export const remark = block({
  kind: field(
    choice({
      unit: { en: 'unit', sv: 'enhet' },
      'org-number': { en: 'organisation number', sv: 'organisationsnummer' },
      names: { en: 'names', sv: 'namn' },
      reference: { en: 'reference', sv: 'hänvisning' },
      date: { en: 'date', sv: 'datum' },
      sum: { en: 'sum', sv: 'summa' },
      wording: { en: 'wording', sv: 'ordalydelse' },
    }),
    shared.kind,
  ),
  what,
  quote: optional(quote),
  meant: field(text.optional(), { label: { en: 'Meant', sv: 'Avsett' } }),
  source,
})
