import { only } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { source } from '../../fields/shared-fields.ts'
import { day } from '../../values/day.ts'
import { key, oneOrMore } from '../../values/key.ts'
import { text } from '../../values/text.ts'
import { orUnknown } from '../../values/unknown.ts'
import { payoutTerms } from '../payouts/payouts.ts'
import { during, per } from './span.ts'
import { grantAmount } from './yearly-amount.ts'

/** Public cash to recipients (fördelning), per agreement year if nothing else is stated. */
export const grant = block({
  from: field(key, {
    ...shared.from,
    synonyms: ['giver', 'payer', 'betalare'],
    names: ['parties'],
    description: { en: 'The party that pays', sv: 'Parten som betalar' },
  }),
  to: field(oneOrMore(orUnknown(key)), {
    ...shared.to,
    synonyms: ['recipient', 'receiver', 'mottagare'],
    names: ['parties'],
    description: {
      en: 'The party that receives; several, where it is one amount for them',
      sv: 'Parten som får pengarna; flera, när det är ett belopp för dem',
    },
  }),
  divided: field(only('equally', { en: 'equally', sv: 'lika' }).optional(), {
    label: { en: 'Divided', sv: 'Delas' },
    description: {
      en: 'Equally between several recipients, and an amount for all of the time over its years; otherwise the parts are unknown',
      sv: 'Lika mellan flera mottagare, och ett belopp för hela tiden över åren; annars är delarna okända',
    },
  }),
  amount: field(grantAmount, shared.amount),
  per,
  during,
  for: field(text.optional(), {
    label: { en: 'For', sv: 'För' },
    synonyms: ['for', 'description', 'beskrivning'],
    description: { en: 'What it is for', sv: 'Vad det är till för' },
  }),
  units: field(oneOrMore(text).optional(), {
    label: { en: 'Units', sv: 'Enheter' },
    description: {
      en: 'The units or annexes that it is one amount for, where the document does not divide it',
      sv: 'De enheter eller bilagor som det är ett belopp för, när dokumentet inte delar upp det',
    },
  }),
  addsTo: field(key.optional(), {
    names: ['grants'],
    label: { en: 'Adds to', sv: 'Tillägg till' },
    description: {
      en: 'The grant that it is a later addition to',
      sv: 'Bidraget som det är ett senare tillägg till',
    },
  }),
  statedFor: field(block({ from: field(day, shared.from), to: field(day, shared.to) }).optional(), {
    label: { en: 'Stated for', sv: 'Angivet för' },
    description: {
      en: 'The part of the term that the document states it for, where not all of it',
      sv: 'Den del av avtalstiden som dokumentet anger det för, när det inte är hela',
    },
  }),
  later: field(
    only('may-be-redistributed', { en: 'may be redistributed', sv: 'kan omfördelas' }).optional(),
    {
      label: { en: 'Later', sv: 'Senare' },
      description: {
        en: 'The parties may agree on another allocation after the stated period',
        sv: 'Parterna får komma överens om en annan fördelning efter den angivna tiden',
      },
    },
  ),
  payouts: field(payoutTerms.optional(), {
    ...shared.payouts,
    description: {
      en: 'When it is paid, where that is not as the other grants',
      sv: 'När det betalas ut, när det inte är som de andra bidragen',
    },
  }),
  source,
})
