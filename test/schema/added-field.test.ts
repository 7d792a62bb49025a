import { expect, test } from 'vitest'
import type * as z from 'zod'
import { differences } from '../../src/domain/differences/facts/differences.ts'
import { factAt } from '../../src/domain/differences/facts/fact.ts'
import { en } from '../../src/messages/en/en.ts'
import { sv } from '../../src/messages/sv/sv.ts'
import { amendedValues } from '../../src/model/amended-values.ts'
import { factLines } from '../../src/output/fact-lines.ts'
import { paint } from '../../src/output/paint.ts'
import { showReport } from '../../src/output/reports/show.ts'
import { valueText } from '../../src/output/written/value-text.ts'
import { grant } from '../../src/schema/agreement/money/grant.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { checkShape } from '../../src/schema/check/check.ts'
import { suggestedField } from '../../src/schema/check/suggested-name.ts'
import { factsOf } from '../../src/schema/facts.ts'
import { block, type Fields, field, metasOf } from '../../src/schema/fields/field.ts'
import { filePlace, placeAt } from '../../src/schema/fields/field-place.ts'
import { fieldRoles } from '../../src/schema/fields/field-roles.ts'
import { namingsIn } from '../../src/schema/fields/naming.ts'
import { fieldSynonyms } from '../../src/schema/fields/synonyms.ts'
import { key, keyed } from '../../src/schema/values/key.ts'
import { kronor } from '../../src/schema/values/kronor.ts'
import { fileSchemas } from '../../src/schemas/schemas.ts'

const fieldsOf = (schema: z.ZodObject): Fields =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([name, inner]) => [
      name,
      { schema: inner as z.ZodType, meta: metasOf(schema)[name] ?? {} },
    ]),
  )

/** The schema of agreements, with two more fields in each grant: an amount, and the key of a party. */
const extended = block({
  ...fieldsOf(agreementSchema),
  grants: {
    schema: keyed(
      block({
        ...fieldsOf(grant),
        deposit: field(kronor.optional(), {
          label: { en: 'Deposit', sv: 'Pant' },
          description: { en: 'What is held as security', sv: 'Det som hålls inne som säkerhet' },
          synonyms: ['pant'],
        }),
        guarantor: field(key.optional(), {
          label: { en: 'Guarantor', sv: 'Borgensman' },
          description: { en: 'The party that guarantees it', sv: 'Parten som går i borgen' },
          names: ['parties'],
        }),
      }),
    ),
    meta: metasOf(agreementSchema).grants ?? {},
  },
})

const file = (party: string, deposit: number) => ({
  iop: 'agreement/1',
  id: 'natt',
  version: 1,
  title: 'Natthärbärget',
  parties: {
    staden: { name: 'Staden', sector: 'public' },
    [party]: { name: 'Stiftelsen', sector: 'civil' },
  },
  term: { from: '2024-01-01', to: '2026-12-31', source: 1 },
  grants: {
    drift: { from: 'staden', to: party, amount: 480000, deposit, guarantor: party, source: 2 },
  },
})

const old = file('stiftelsen', 5000)
const path = ['grants', 'drift', 'deposit']

test('a field that is added to the schema can be written, and its misspelling is recognised', () => {
  expect(checkShape(extended, old)).toHaveProperty('value')
  expect(checkShape(agreementSchema, old)).toHaveProperty('findings')
  expect(suggestedField('Pant', ['deposit'], fieldSynonyms([extended]))).toBe('deposit')
})

test('show and textconv print an added field by its label, and an amount in kronor', () => {
  const agreement = { id: 'natt', grants: [], contributions: [], earlier: [] }
  const shown = { agreement, file: old, statuses: ['active'] as const, succession: undefined }
  const screen = showReport([shown], sv, filePlace(extended)).screen({
    words: sv,
    paint: paint(false),
    width: 80,
  })
  expect(screen).toContain('Pant: 5 000 kr')
  expect(screen).toContain('Borgensman: stiftelsen')
  expect(factLines(old, filePlace(extended), sv)).toContain('grants.drift.deposit = 5 000 kr')
})

test('diff reports and prices a change of an added field, and ignores a new key of the party that the field names', () => {
  const before = factsOf(old, extended)
  const dearer = differences(before, factsOf(file('stiftelsen', 6000), extended))
  expect(dearer).toMatchObject([{ kind: 'changed', path, old: { isPriced: true }, new: { written: 6000 } }])
  expect(valueText(6000, placeAt(filePlace(extended), path), en)).toBe('6 000 kr')
  const renamed = differences(before, factsOf(file('hemmet', 5000), extended))
  expect(renamed).toMatchObject([{ kind: 'renamed', path: ['parties', 'hemmet'] }])
})

test('an added field can name parties', () => {
  const named = namingsIn(extended).map(({ path }) => path.join('.'))
  expect(named).toContain('grants.*.guarantor')
  expect(factAt(factsOf(old, extended), ['grants', 'drift', 'guarantor'])).toMatchObject({
    names: ['parties'],
  })
})

test('editors get the label and the description of an added field in both languages', () => {
  expect(JSON.stringify(fileSchemas('en', extended).agreement)).toContain(
    '"Deposit. What is held as security"',
  )
  expect(JSON.stringify(fileSchemas('sv', extended).agreement)).toContain(
    '"Borgensman. Parten som går i borgen"',
  )
})

test('an amendment changes an added field, and nothing else of the grant', () => {
  const set = { grants: { drift: { deposit: 7500 } } }
  const amendments = { hojning: { from: '2025-01-01', set, source: 1 } }
  const [reads] = amendedValues({ ...old, amendments }, fieldRoles(extended))
  expect(reads?.value).toEqual(file('stiftelsen', 7500))
})
