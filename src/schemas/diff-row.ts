import * as z from 'zod'
import { changeClasses } from '../domain/differences/classes/class-rule.ts'
import { sides } from '../domain/differences/classes/effect.ts'
import { amount, certainty, count, day, status, text } from './fields.ts'

export const cells = z.array(
  z.strictObject({
    year: count,
    party: text.describe('The key of a party; several, where they share a grant that is not divided'),
    side: z.enum(['pays', 'receives']),
    amount: amount.describe('Kronor more, or less, than in the old version; null where it is not known'),
    status,
    certainty,
  }),
)

/** A change in the JSON report of `diff`. */
export const diffRow = z.strictObject({
  oldVersion: text,
  newVersion: text,
  code: text.describe('What kind of change it is, and which way it goes'),
  class: z.enum(changeClasses),
  path: text.describe('The keys that lead to it, with points between'),
  from: text.nullable().describe('The path in the old version of what is under another key, or moved'),
  old: z.unknown().describe('What the old version says, its readings settled; null where it says nothing'),
  new: z.unknown().describe('What the new version says, its readings settled; null where it says nothing'),
  clause: z.strictObject({ old: text.nullable(), new: text.nullable() }),
  benefits: z.enum(sides),
  burdens: z.enum(sides),
  since: day.nullable().describe('The day from which an amendment makes it'),
  price: cells.describe('What the old version with this change only costs more than without'),
  pricedWith: text.nullable().describe('The change whose price this one is in'),
  days: z.int().nullable().describe('How many days later a day is'),
  payoutsMoved: z
    .strictObject({ payouts: count, least: z.int(), most: z.int() })
    .nullable()
    .describe('How many payouts are planned for another day, and so many days later'),
})

/** What the JSON report of `diff` says beside its changes: each two versions, and what they differ by. */
export const diffFacts = {
  comparisons: z.array(
    z.strictObject({
      oldVersion: text.nullable(),
      newVersion: text.nullable(),
      state: z.enum(['same', 'changed', 'added', 'removed']),
      substantive: count,
      other: count,
      editorial: count,
      total: cells,
      interaction: cells.describe('What the changes cost together beyond their prices'),
      findings: z
        .array(z.literal('version-not-raised'))
        .describe('What is wrong with the new version beside the old'),
    }),
  ),
}
