import * as z from 'zod'
import { oneOrMore } from '../values/key.ts'
import { clause, text } from '../values/text.ts'

/** Somebody who takes part. The key is the same for the same organisation in every agreement of a workspace. */
export const party = z.strictObject({
  name: text.describe('The name by which the document calls it'),
  alsoCalled: oneOrMore(text).optional().describe('Other names that the document uses for it'),
  sector: z.enum(['public', 'civil']).describe('Public body or civil-society organisation'),
  partOf: text.optional().describe('The body that it is a unit of: the key of a party, or a name'),
  body: text.optional().describe('The committee (nämnd) that acts for a municipality or region'),
  department: text.optional().describe('The department (förvaltning) that does the work'),
  role: z
    .enum(['contract', 'executing', 'associated'])
    .optional()
    .describe('Party to the contract (the default), only executing it, or taking part without being bound'),
  orgNumber: z.string().optional().describe('Organisation number, NNNNNN-NNNN'),
  orgNumberAsWritten: text
    .optional()
    .describe('The organisation number as the document writes it, where that is wrong'),
  what: text.optional().describe('Who it is, in short'),
  source: clause.optional(),
})
