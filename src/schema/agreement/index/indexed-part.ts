import * as z from 'zod'
import { choice } from '../../fields/choice.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { day } from '../../values/day.ts'
import { percent, share } from '../../values/percent.ts'
import { orUnknown, unknownBlock } from '../../values/unknown.ts'
import { month } from '../calendar/months.ts'
import { change } from './change-terms.ts'
import { followedIndex } from './followed-index.ts'
import { indexBase, valueUsed, valueUsedLabel } from './index-base.ts'

/** How an amount, or a part of one, follows an index: which, when, and how much of it. */
export const indexedPart = {
  index: field(followedIndex.optional(), {
    label: { en: 'Index', sv: 'Index' },
    description: {
      en: 'The id of an index file of the workspace, or several with weights in per cent',
      sv: 'Id för en indexfil i arbetsmappen, eller flera med vikter i procent',
    },
  }),
  percent: field(orUnknown(percent).optional(), {
    ...shared.percent,
    description: {
      en: 'In place of an index: the change at each adjustment, as the document states it',
      sv: 'I stället för ett index: ändringen vid varje uppräkning, som dokumentet anger den',
    },
  }),
  share: field(orUnknown(share).optional(), {
    ...shared.share,
    description: {
      en: 'How much of the amount is adjusted, per cent; the rest stays as stated',
      sv: 'Hur stor del av beloppet som räknas upp, i procent; resten står kvar som det är angivet',
    },
  }),
  firstAdjustment: field(orUnknown(day).optional(), {
    label: { en: 'First adjustment', sv: 'Första uppräkning' },
    description: {
      en: 'The first adjustment takes effect on this day',
      sv: 'Den första uppräkningen gäller från denna dag',
    },
  }),
  every: field(
    z.union([
      choice({
        year: { en: 'year', sv: 'år', synonyms: ['ar', 'arligen', 'arsvis', 'annually'] },
        renewal: { en: 'renewal', sv: 'förlängning' },
      }),
      block({ years: field(z.int().min(2).max(50), shared.years) }),
      unknownBlock,
    ]),
    {
      ...shared.every,
      description: {
        en: 'How often: each year, every so many years, or only when the agreement is renewed',
        sv: 'Hur ofta: varje år, vart så många år, eller bara när avtalet förlängs',
      },
    },
  ),
  indexYear: field(
    orUnknown(
      choice({
        same: { en: 'same year', sv: 'samma år' },
        previous: { en: 'year before', sv: 'året före' },
        'second-previous': { en: 'two years before', sv: 'två år före' },
      }),
    ).optional(),
    {
      label: { en: 'Index year', sv: 'Indexår' },
      description: {
        en: 'Whose value an adjustment uses: that of its own calendar year, of the year before or of two before; if nothing is said the same, but with a month the previous',
        sv: 'Vilket års värde en uppräkning använder: det egna kalenderårets, förra årets eller det för två år sedan; om inget sägs det egna, men förra årets när en månad anges',
      },
    },
  ),
  month: field(orUnknown(month).optional(), {
    ...shared.month,
    description: {
      en: 'The month whose value is used, where the index has values of months',
      sv: 'Månaden vars värde används, när indexet har värden per månad',
    },
  }),
  valueUsed: field(valueUsed, {
    label: valueUsedLabel,
    description: {
      en: 'Which of the published values an adjustment uses, also after the other is published; in place of the preliminary value’s rule',
      sv: 'Vilket av de publicerade värdena en uppräkning använder, också sedan det andra getts ut; i stället för regeln om preliminärt värde',
    },
  }),
  base: indexBase,
  computedFrom: field(
    choice({
      base: { en: 'the base', sv: 'basen' },
      'previous-amount': { en: 'the previous amount', sv: 'föregående belopp' },
    }).optional(),
    {
      label: { en: 'Computed from', sv: 'Räknas från' },
      description: {
        en: 'From the base and the stated amount each time (the default), or from adjustment to adjustment',
        sv: 'Från basen och det angivna beloppet varje gång (om inget sägs), eller från uppräkning till uppräkning',
      },
    },
  ),
  changesUsed: field(
    choice({
      'since-last': { en: 'all since the last adjustment', sv: 'alla sedan förra uppräkningen' },
      'index-year': { en: 'the index year’s only', sv: 'bara indexårets' },
    }).optional(),
    {
      label: { en: 'Changes used', sv: 'Ändringar som används' },
      description: {
        en: 'Which changes count: of all years since the last adjustment, the first time since the level (the default with years between), or of the index year only',
        sv: 'Vilka ändringar som räknas: alla års sedan förra uppräkningen, första gången sedan årsnivån (om inget sägs och år ligger emellan), eller bara indexårets',
      },
    },
  ),
  change: field(change.optional(), {
    label: { en: 'The change', sv: 'Ändringen' },
    description: {
      en: 'What becomes of the change before it is used',
      sv: 'Vad som görs med ändringen innan den används',
    },
  }),
}
