import * as z from 'zod'
import { once } from '../domain/once.ts'
import { header } from './agreement/document/header.ts'
import { records } from './agreement/document/records.ts'
import { indexation } from './agreement/index/indexation.ts'
import { contribution } from './agreement/money/contribution.ts'
import { cost } from './agreement/money/cost.ts'
import { grant } from './agreement/money/grant.ts'
import { repayment } from './agreement/money/repayment.ts'
import { statedTotals } from './agreement/money/stated-totals.ts'
import { commitment } from './agreement/parties/commitment.ts'
import { duty } from './agreement/parties/duty.ts'
import { goal } from './agreement/parties/goal.ts'
import { group } from './agreement/parties/group.ts'
import { party } from './agreement/parties/party.ts'
import { payoutTerms } from './agreement/payouts/payouts.ts'
import { notice } from './agreement/term/notice.ts'
import { term } from './agreement/term/term.ts'
import { termination } from './agreement/term/termination.ts'
import { block, field } from './fields/field.ts'
import { fieldRoles } from './fields/field-roles.ts'
import { shared } from './fields/shared.ts'
import { keyed } from './values/key.ts'

/** The written form of an agreement, format version 1. Reading it turns kronor into öre, and texts into days. */
export const agreementSchema = block({
  ...header,
  parties: field(keyed(party), {
    label: { en: 'Parties', sv: 'Parter' },
    synonyms: ['parter', 'partners'],
    description: { en: 'Who takes part', sv: 'Vilka som är med' },
    recognisedBy: [['orgNumber'], ['name']],
  }),
  term: field(term, { ...shared.term, isPriced: true, amended: 1 }),
  notice: field(keyed(notice).optional(), {
    ...shared.notice,
    description: { en: 'Rights to give notice', sv: 'Rätt att säga upp avtalet' },
    isPriced: true,
  }),
  termination: field(keyed(termination).optional(), {
    label: { en: 'Termination', sv: 'Upphörande i förtid' },
  }),
  contributions: field(keyed(contribution).optional(), {
    ...shared.contributions,
    description: {
      en: 'What each party puts in, an agreement year',
      sv: 'Vad varje part satsar per avtalsår',
    },
    isPriced: true,
    recognisedBy: [['from']],
  }),
  costs: field(keyed(cost).optional(), {
    ...shared.costs,
    description: {
      en: 'Costs by organisation: the keys are parties',
      sv: 'Kostnader per organisation: nycklarna är parter',
    },
    isPriced: true,
    keysOf: 'parties',
    amended: 4,
  }),
  grants: field(keyed(grant).optional(), {
    ...shared.grants,
    description: {
      en: 'How public cash is divided, an agreement year',
      sv: 'Hur de offentliga pengarna fördelas per avtalsår',
    },
    isPriced: true,
    recognisedBy: [['from', 'to']],
  }),
  statedTotals: field(statedTotals.optional(), {
    label: { en: 'Stated totals', sv: 'Angivna summor' },
    amended: 1,
  }),
  indexation: field(indexation.optional(), {
    label: { en: 'Indexation', sv: 'Uppräkning' },
    synonyms: ['upprakning', 'indexering'],
    isPriced: true,
    amended: 1,
  }),
  payouts: field(payoutTerms.optional(), { ...shared.payouts, isPriced: true, amended: 0 }),
  repayment: field(repayment.optional(), {
    label: { en: 'Repayment', sv: 'Återbetalning' },
    synonyms: ['aterbetalning'],
  }),
  commitments: field(keyed(commitment).optional(), {
    label: { en: 'Commitments', sv: 'Åtaganden' },
    synonyms: ['ataganden'],
    recognisedBy: [['what']],
  }),
  opportunities: field(keyed(commitment).optional(), {
    label: { en: 'Opportunities', sv: 'Möjligheter' },
    synonyms: ['mojligheter'],
    description: {
      en: 'What the agreement gives a party the opportunity to do, and does not oblige it to',
      sv: 'Vad avtalet ger en part möjlighet att göra, utan att den åtar sig det',
    },
    recognisedBy: [['what']],
  }),
  duties: field(keyed(duty).optional(), {
    label: { en: 'Duties', sv: 'Skyldigheter' },
    synonyms: ['skyldigheter'],
    recognisedBy: [['what']],
  }),
  groups: field(keyed(group).optional(), {
    label: { en: 'Groups', sv: 'Grupper' },
    synonyms: ['grupper'],
    recognisedBy: [['name']],
  }),
  goals: field(keyed(goal).optional(), {
    label: { en: 'Goals', sv: 'Mål' },
    synonyms: ['mal'],
    recognisedBy: [['what']],
  }),
  ...records,
})

/** A written agreement whose shape is right. Rules check what it means. */
export type Written = z.output<typeof agreementSchema>

/** The blocks that consist of items under keys, so that a wrong item leaves the others usable. */
export const keyedBlocks: ReadonlySet<string> = new Set(
  Object.entries(agreementSchema.shape)
    .filter(([, block]) => (block instanceof z.ZodOptional ? block.unwrap() : block) instanceof z.ZodRecord)
    .map(([name]) => name),
)

/** The roles of the fields of an agreement, for checks and the model, which know no schema. Not every command needs them. */
export const agreementRoles = once(() => fieldRoles(agreementSchema))
