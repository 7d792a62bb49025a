import * as z from 'zod'
import type { Concern } from '../../../domain/agreement/quoted-clause.ts'
import { type Problem, problem } from '../../../finding.ts'
import { choice } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { quote, source, what } from '../../fields/shared-fields.ts'
import { oneOrMore } from '../../values/key.ts'
import { all, given, has, hasOneOf } from '../../values/keywords.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'

/** How the agreement can be changed. */
export const changes = block({
  how: field(text, shared.how),
  form: field(
    orUnknown(
      choice({
        dialogue: { en: 'in dialogue', sv: 'i dialog' },
        'written-signed': { en: 'in writing, signed', sv: 'skriftligt, undertecknat' },
      }),
    ),
    shared.form,
  ),
  grounds: field(text.optional(), { label: { en: 'Grounds', sv: 'Grunder' } }),
  source,
})

/** A clause that decides neither money nor a day, that no other field can express, or that is no more than its heading. */
export const otherClause = block({
  what: optional(what),
  heading: field(text.optional(), {
    label: { en: 'Heading', sv: 'Rubrik' },
    description: {
      en: 'The heading; alone where nothing stands below it in the document',
      sv: 'Rubriken; ensam när inget står under den i dokumentet',
    },
  }),
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
  .superRefine(({ what, heading, concerns, quote }, context) => {
    const reject = (finding: Problem) => context.addIssue({ code: 'custom', params: { finding } })
    if (concerns && quote === undefined) reject(problem('missing-field', [], { field: 'quote' }))
    if (what === undefined && heading === undefined)
      reject(problem('one-of-missing', [], { fields: ['what', 'heading'] }))
  })
  .register(z.globalRegistry, all(given(has('concerns'), has('quote')), hasOneOf('what', 'heading')))

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
