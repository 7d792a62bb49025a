import { expect, test } from 'vitest'
import { agreementWith, found, remarked, unmarked } from './yaml/marked.ts'

const duty = (schedule: string) =>
  `duties:\n  rapport: { kind: report, what: x, schedule: { ${schedule} }, source: 1 }`
const term = (fields: string) => `term: { ${fields} }`
const grant = (fields: string) => `grants:\n  natt: { from: kommunen, to: foreningen, ${fields}, source: 2 }`

/** One slip each: the one finding that it is, at the token to edit, with what was meant. */
const slips: readonly (readonly [code: string, marked: string, meant?: string])[] = [
  ['unknown-field', term('«fran»: 2024-01-01, to: 2025-12-31, source: 1'), 'from'],
  ['unknown-field', term('from: 2024-01-01, «t.o.m.»: 2025-12-31, source: 1'), 'to'],
  ['unknown-field', term('from: 2024-01-01, to: 2025-12-31, «källa»: 1'), 'source'],
  ['unknown-field', '«titel»: Natthärbärge', 'title'],
  ['unknown-field', grant('«belopp»: 500000'), 'amount'],
  ['unknown-field', grant('amount: { «abuot»: 500000 }'), 'about'],
  ['unknown-field', grant('amount: { rate: 5, «quantty»: 10, of: x }'), 'quantity'],
  ['unknown-field', duty('«evry»: year'), 'every'],
  ['unknown-field', duty('countedFrom: { «evnt»: decided }, after: { months: 3 }'), 'event'],
  ['unknown-field', 'notice:\n  omsesidig: { by: kommunen, «monts»: 6, source: 1 }', 'months'],
  [
    'unknown-field',
    'commitments:\n  a: { by: foreningen, what: x, level: { «cont»: 5, of: natt }, source: 1 }',
    'count',
  ],
  [
    'unknown-field',
    'amendments:\n  a: { from: 2025-01-01, set: { grants: { natt: { «amout»: 5 } } }, source: 1 }',
    'amount',
  ],
  [
    'unknown-field',
    'indexation: { index: OPI, firstAdjustment: 2025-01-01, «evry»: year, appliesTo: grants, source: 4 }',
    'every',
  ],
  ['value-not-allowed', duty('every: «år»'), 'year'],
  ['value-not-allowed', term('from: 2024-01-01, to: «tills vidare», source: 1'), 'open'],
  ['value-not-allowed', 'payouts: { every: year, in: «mars», source: 3 }', 'march'],
  ['value-not-allowed', 'repayment: «nne»', 'none'],
  ['number-format', grant('amount: «1 000 000»'), '1000000'],
  ['number-format', grant('amount: «500 000 kr»'), '500000'],
  ['number-format', grant('amount: «500.000,50»'), '500000.5'],
  ['number-format', grant('amount: «1_000»'), '1000'],
  ['number-format', grant('amount: «"500000"»'), '500000'],
  ['number-format', grant('amount: { percent: «12,5», of: 100 }'), '12.5'],
  ['number-format', 'goals:\n  a: { what: x, horizon: { months: «1 200» }, source: 1 }', '1200'],
  ['text-unquoted', 'registration: «2024.10»', '"2024.10"'],
  ['text-unquoted', 'registration: «true»', '"true"'],
  [
    'boolean-word',
    'indexation: { index: OPI, neverLower: «ja», firstAdjustment: 2025-01-01, every: year, appliesTo: grants, source: 4 }',
    'true',
  ],
  ['day-format', term('from: «2024-1-31», to: 2025-12-31, source: 1'), '2024-01-31'],
  ['day-format', term('from: «31/1 2024», to: 2025-12-31, source: 1'), '2024-01-31'],
  ['day-format', term('from: «2024‑01‑31», to: 2025-12-31, source: 1'), '2024-01-31'],
  ['day-format', term('from: «20240131», to: 2025-12-31, source: 1'), '2024-01-31'],
  ['day-format', term('from: «den 31 januari 2024», to: 2025-12-31, source: 1'), '2024-01-31'],
  ['day-invalid', term('from: «31/2 2024», to: 2025-12-31, source: 1')],
  ['number-unclear', grant('amount: «1,500»'), '1500 1.5'],
  [
    'number-unclear',
    'contributions:\n  kommunen:\n    from: kommunen\n    cash: «1,500»\n    source: 1',
    '1500 1.5',
  ],
  ['number-unclear', grant('amount: «500.000»'), '500000 500'],
  ['number-format', grant('amount: «1,500,000»'), '1500000'],
  ['amount-not-number', grant('amount: «en miljon»')],
  ['quotes-typographic', 'title: «”Natthärbärge”»', '"Natthärbärge"'],
  ['quotes-typographic', 'title: «“Natthärbärge”»', '"Natthärbärge"'],
  ['quotes-typographic', grant('amount: «”500000”»'), '500000'],
  ['quotes-typographic', term('from: «”2024-01-01”», to: 2025-12-31, source: 1'), '"2024-01-01"'],
  ['text-split', 'clauses: { tolk: { what: «”Stöd, mat”», source: 4 } }', '"Stöd, mat"'],
  ['yaml-syntax', 'title: «”Nattro: plats”»', '"Nattro: plats"'],
  [
    'block-indented',
    'iop: agreement/1\nid: a\nversion: 1\ntitle: N\nparties:\n  kommunen: { name: A, sector: public }\n  foreningen: { name: B, sector: civil }\n  «term»: { from: 2024-01-01, to: 2025-12-31, source: 1 }',
  ],
  ['name-for-key', 'grants:\n  natt: { from: «Exempel kommun», to: foreningen, amount: 500000, source: 2 }'],
  ['name-for-key', 'costs:\n  «Föreningen»: { items: { hyra: { amount: 5, what: x } }, source: 2 }'],
  ['wrong-type', '«grants»:\n  - { from: kommunen, to: foreningen, amount: 500000, source: 2 }'],
  ['yaml-syntax', grant('what: «bilaga #3», amount: 500000'), '"bilaga #3"'],
  ['yaml-syntax', grant('what: «#3», amount: 500000'), '"#3"'],
  ['yaml-syntax', grant('amount: 500000,\n    what: «bilaga #3»,\n    level: 2021'), '"bilaga #3"'],
  [
    'yaml-syntax',
    'grants:\n  natt:\n    from: kommunen\n    to: foreningen\n    «amount 2400000»\n    source: 2',
    'amount: 2400000',
  ],
  ['yaml-syntax', 'title: A\n«version 1»', 'version: 1'],
  ['yaml-syntax', 'title: Stöd\n«till barn»'],
  ['yaml-syntax', 'title:«\u00a0»Natthärbärge'],
  [
    'yaml-syntax',
    'grants:\n«\u00a0\u00a0»natt: { from: kommunen, to: foreningen, amount: 500000, source: 2 }',
  ],
  ['duplicate-key', 'title: A\n‹<<›: { language: sv }\n«<<»: { registration: KS 1 }'],
]

const each = slips.map(([code, marked, meant = '']) => ({ code, marked, meant }))

test.each(each)('one slip is one finding: $code in $marked', ({ code, marked, meant }) => {
  const whole = agreementWith(marked)
  const text = unmarked(whole)
  const all = found(text)
  expect(remarked(text, all)).toBe(whole)
  expect(all.map(finding => finding.code)).toEqual([code])
  const args: Readonly<Record<string, unknown>> = all[0]?.args ?? {}
  expect([args.meant ?? args.nearest].flat().join(' ')).toBe(meant)
})

test('a mistake in a block does not prevent the check of the rest of the block', () => {
  const text = agreementWith(
    'duties:\n  a: { kind: rapport, what: x, schedule: { every: year }, source: 1 }\n  b: { kind: report, what: x, schedule: { every: year }, delivers: nattis, source: 1 }',
  )
  expect(found(text).map(({ code }) => code)).toEqual(['value-not-allowed', 'party-unknown'])
})

test('all missing fields of an indexation are reported at once, beside its other mistakes', () => {
  const codes = (fields: string) =>
    found(agreementWith(`indexation: { ${fields} }`)).map(
      ({ code, args }) => `${code} ${'field' in args ? args.field : ''}`,
    )
  expect(codes('level: x, appliesTo: grants, source: 4').toSorted()).toEqual([
    'missing-field every',
    'missing-field firstAdjustment',
    'missing-field index',
    'wrong-type ',
  ])
  expect(codes('parts: 3, appliesTo: grants, source: 4')).toEqual(['wrong-type '])
})

test('an unknown party is reported once, with the references to it', () => {
  const text = agreementWith(
    'commitments:\n  a: { by: rodakorset, what: x, source: 1 }\n  b: { by: [rodakorset, kommunen], what: x, source: 1 }',
  )
  expect(found(text).map(({ code, labels }) => [code, labels.length])).toEqual([['party-unknown', 1]])
})

test('a check that needs a whole block is left out where the block has a mistake', () => {
  const text = agreementWith(
    'grants:\n  a: { from: kommunen, to: foreningen, amount: 400000, source: 2 }\n  b: { from: kommunen, to: foreningen, amount: x, source: 2 }\nstatedTotals: { grants: 500000, source: 2 }',
  )
  expect(found(text).map(({ code }) => code)).toEqual(['amount-not-number'])
})

test('a changed grant whose totals stand in four places is one finding, on the first, with the three others', () => {
  const whole = agreementWith(
    [
      'contributions:\n  foreningen: { from: foreningen, inKind: 120000, source: 2 }',
      'grants:\n  natt: { from: kommunen, to: foreningen, amount: 640000, source: 2 }',
      'costs:\n  foreningen: { items: { lon: { amount: 700000, what: Lön } }, source: 2 }',
      'statedTotals: { contributions: «620000», grants: ‹500000›, term: ‹1000000›, ownFinancing: ‹200000›, source: 2 }',
    ].join('\n'),
  )
  const text = unmarked(whole)
  const all = found(text)
  expect(all.map(({ code }) => code)).toEqual(['stated-total'])
  expect(remarked(text, all)).toBe(whole)
})
