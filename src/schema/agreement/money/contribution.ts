import { only, yes } from '../../fields/choice.ts'
import { block, field, optional } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source, what } from '../../fields/shared-fields.ts'
import { key, keyed } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { during, per } from './span.ts'
import { amount, simpleAmount } from './yearly-amount.ts'

/** What a party contributes (insats), per agreement year if nothing else is stated. */
export const contribution = block({
  from: field(key, {
    ...shared.from,
    synonyms: ['giver', 'payer', 'betalare'],
    names: ['parties'],
    description: { en: 'The party that contributes', sv: 'Parten som bidrar' },
  }),
  cash: field(amount.optional(), {
    label: { en: 'Cash', sv: 'Kontant' },
    synonyms: ['money', 'pengar', 'kontant', 'kontanter', 'belopp', 'kronor'],
    description: { en: 'Money', sv: 'Pengar' },
  }),
  inKind: field(amount.optional(), {
    ...shared.inKind,
    description: {
      en: 'The value put on volunteer hours, premises, staff',
      sv: 'Värdet som ideella timmar, lokaler eller personal tas upp till',
    },
  }),
  amount: field(amount.optional(), {
    ...shared.amount,
    description: {
      en: 'All of it, where the document states parts of it as “of which”',
      sv: 'Allt, när dokumentet anger delar av det som ”varav”',
    },
  }),
  ofWhich: field(
    keyed(
      block({
        amount: field(simpleAmount, shared.amount),
        inKind: field(yes.optional(), {
          ...shared.inKind,
          description: {
            en: 'Not paid in money: volunteers, lent premises',
            sv: 'Betalas inte i pengar: ideellt arbete, lånade lokaler',
          },
        }),
        what: optional(what),
      }),
    ).optional(),
    {
      label: { en: 'Of which', sv: 'Varav' },
      description: {
        en: 'Parts of the amount; what is not in kind is cash',
        sv: 'Delar av beloppet; det som inte är annat än pengar är pengar',
      },
    },
  ),
  restOfCosts: field(yes.optional(), {
    label: { en: 'Rest of costs', sv: 'Resten av kostnaderna' },
    description: {
      en: 'What its costs are above the grants that it receives: in kind as the costs say, the rest cash',
      sv: 'Partens kostnader utöver de bidrag som den får: annat än pengar så som kostnaderna säger, resten pengar',
    },
  }),
  paysCosts: field(yes.optional(), {
    label: { en: 'Pays costs', sv: 'Betalar kostnader' },
    description: {
      en: 'The costs, its own or others’, that are said to be paid by it',
      sv: 'De kostnader, egna eller andras, som sägs betalas av parten',
    },
  }),
  per,
  divided: field(only('equally', { en: 'equally', sv: 'lika' }).optional(), {
    label: { en: 'Divided', sv: 'Delas' },
    description: {
      en: 'An amount for all of the time equally over its years; otherwise what falls on a year is unknown',
      sv: 'Ett belopp för hela tiden lika över åren; annars är det okänt vad som hör till ett år',
    },
  }),
  during,
  what: field(text.optional(), {
    ...what.meta,
    description: { en: 'What it is', sv: 'Vad det är' },
  }),
  source,
})
