import { expect, test } from 'vitest'
import { agreementWith, found, remarked, unmarked } from './marked.ts'

/** What is written, with the token to edit marked «so», and tokens that have to do with it ‹so›. */
const cases: readonly (readonly [code: string, written: string])[] = [
  // A value: the value, in any style.
  ['text-unquoted', 'title: «5»'],
  ['text-unquoted', 'title: «5» # comment'],
  ['day-invalid', 'term: { from: «2024-13-01», to: 2025-12-31, source: 1 }'],
  ['day-invalid', 'term:\n  from: «2024-13-01»\n  to: 2025-12-31\n  source: 1'],
  ['day-invalid', "term: { from: «'2024-13-01'», to: 2025-12-31, source: 1 }"],
  ['day-invalid', 'term: { from: «"2024-13-01"» , to: 2025-12-31, source: 1 }'],
  ['day-invalid', 'term:\n  from: «|»\n    2024-13-01\n  to: 2025-12-31\n  source: 1'],
  ['day-invalid', 'term:\n  from: «>-» # comment\n    2024-13\n    -01\n  to: 2025-12-31\n  source: 1'],
  ['day-invalid', 'term:\n  from: «den första\n    januari»\n  to: 2025-12-31\n  source: 1'],
  ['text-empty', 'title: «""»'],
  ['text-empty', 'title: «|»\n\npayouts: { every: year, in: january, source: 3 }'],
  ['empty-value', 'title: «~»'],
  ['empty-value', 'title: «null» # none'],
  ['value-not-allowed', 'payouts: { every: «yearly», in: january, source: 3 }'],
  ['value-not-allowed', 'repayment:\n  rest:\n    of: unused\n    duty: «muste»\n    source: 7'],
  ['value-not-allowed', 'payouts:\n  every: year\n  in: [january, «juli»]\n  source: 3'],
  ['value-not-allowed', 'payouts:\n  every: year\n  in:\n    - january\n    - «juli» # typo\n  source: 3'],
  [
    'party-unknown',
    'grants:\n  natt: { from: kommunen, to: [foreningen, «nattis»], amount: 500000, source: 2 }',
  ],
  ['wrong-type', '«parties»: [kommunen]'],
  ['wrong-type', '«title»: { a: 1 }'],
  ['wrong-type', '«title»:\n  - a\n  - b'],
  ['wrong-type', 'repayment:\n  rest: { of: unused, duty: must, «source»: [] }'],
  // A field that there is none of: its key.
  ['unknown-field', 'term: { from: 2024-01-01, to: 2025-12-31, «x»: 1, source: 1 }'],
  ['unknown-field', 'term:\n  «x»: 1\n  from: 2024-01-01\n  to: 2025-12-31\n  source: 1'],
  ['unknown-field', '«"förord"»: x'],
  ['unknown-field', '? «x»\n: 5'],
  ['unknown-field', '«x»: &a\n  y: 1'],
  // A field that is missing: the key of what it is missing in, or the first key of that.
  ['missing-field', '«term»: { from: 2024-01-01, to: 2025-12-31 }'],
  ['missing-field', '«term»:\n  from: 2024-01-01\n  to: 2025-12-31'],
  ['missing-field', 'grants:\n  «natt»: { from: kommunen, to: foreningen, amount: 500000 }'],
  [
    'missing-field',
    'iop: index/1\nid: KPI\nname: KPI\npublisher: SCB\nkind: level\nvalues:\n  - { «period»: 2024, number: 100, status: final, published: 2025-01-15 }\n',
  ],
  [
    'missing-field',
    'iop: index/1\nid: KPI\nname: KPI\npublisher: SCB\nkind: level\nvalues:\n  - «period»: 2024\n    number: 100\n    status: final\n    published: 2025-01-15\n',
  ],
  // Nothing: the key, or the dash.
  ['empty-value', '«title»:'],
  ['empty-value', 'term: { from: 2024-01-01, «to»: , source: 1 }'],
  ['empty-value', 'term:\n  from: 2024-01-01\n  «to»: # not known\n  source: 1'],
  ['empty-value', 'payouts:\n  every: year\n  in:\n    - january\n    «-» # soon\n  source: 3'],
  // A key that stands twice: the later, with the first.
  ['duplicate-key', '‹title›: A\n«title»: B'],
  ['duplicate-key', 'term: { ‹from›: 2024-01-01, to: 2025-12-31, «from»: 2024-02-01, source: 1 }'],
  ['duplicate-key', 'term: { ‹from›: 2024-01-01, to: 2025-12-31, «"from"»: 2024-02-01, source: 1 }'],
  // A key that cannot be: the key.
  ['key-invalid', 'grants:\n  «Natt»: { from: kommunen, to: foreningen, amount: 500000, source: 2 }'],
  ['key-invalid', 'grants: { «"på natten"»: { from: kommunen, to: foreningen, amount: 500000, source: 2 } }'],
  [
    'year-invalid',
    'grants:\n  natt:\n    from: kommunen\n    to: foreningen\n    amount: { byYear: { «1e3»: 500000 } }\n    source: 2',
  ],
  ['key-not-text', 'title: {«{ namn }»}'],
  // Within an anchor: once, in the anchor, with the aliases that use it.
  [
    'day-invalid',
    'term: { from: &day «2024-13-01», to: 2025-12-31, source: 1 }\nclauses: { x: { what: *day, source: 1 } }',
  ],
  [
    'unknown-field',
    'clauses:\n  a: &clause { what: x, «sorce»: 1, source: 1 }\n  b: ‹*clause›\n  c: ‹*clause›',
  ],
  ['missing-field', 'clauses:\n  «a»: &clause { what: x }\n  b: ‹*clause›'],
  [
    'text-unquoted',
    'clauses:\n  a: &clause\n    what: «5»\n    source: 1\n  b:\n    <<: ‹*clause›\n    source: 2',
  ],
  ['text-unquoted', 'clauses:\n  a: &clause { what: x, source: «007» }\n  b: ‹*clause›'],
  // Right in the anchor, but not where the alias is: the alias.
  ['day-invalid', 'title: &t Natthärbärge\nterm: { from: «*t», to: 2025-12-31, source: 1 }'],
  [
    'unknown-field',
    'clauses:\n  a: &a { what: x, source: 1, quote: y }\ncommitments:\n  a: { <<: «*a», by: kommunen }',
  ],
  ['missing-field', 'clauses:\n  a: &a { what: x, source: 1 }\ncommitments:\n  a: «*a»'],
  ['alias-unknown', 'title: «*nope»'],
  ['alias-unknown', 'clauses:\n  a: { <<: «*nope» }'],
  ['alias-circular', 'clauses: &all\n  a: «*all»'],
  ['merge-not-map', 'clauses:\n  a: { what: x, «<<»: 5, source: 1 }'],
  // The text itself.
  ['control-character', 'title: Natt«\u202e»härbärge'],
  ['control-character', 'title: |\n  Natt\n  här«\u0007»bärge'],
  ['tag-unknown', 'title: «!titel» Natthärbärge'],
  ['tag-unknown', 'title: «!titel» &t Natthärbärge'],
  ['text-cut', 'title: «Natthärbärge #2»'],
  ['text-cut', 'title: «#2»'],
  ['text-cut', 'clauses: { a: { what: «Lokal #3»\n  , source: 1 } }'],
  ['number-notation', 'grants: { natt: { from: kommunen, to: foreningen, amount: «0x7A120», source: 2 } }'],
  ['yaml-syntax', 'clauses: { a: { what: x, «source:2» } }'],
  // Letters and lines of all kinds.
  ['day-invalid', 'term: { source: "a\u030a 🙂", from: «2024-13-01», to: 2025-12-31 }'],
  ['unknown-field', '«fo\u0308rord»: x'],
  ['unknown-field', 'term: { source: 🙂, «🙂»: x, from: 2024-01-01, to: 2025-12-31 }'],
]

test.each(cases)('%s is reported at the token to edit: %j', (code, written) => {
  const marked = agreementWith(written)
  const text = unmarked(marked)
  expect(remarked(text, found(text))).toBe(marked)
  expect(found(text).map(finding => finding.code)).toEqual([code])
})

test.each(cases)(
  '%s is there in a file with a byte order mark and Windows lines too: %j',
  (code, written) => {
    const marked = agreementWith(written).replaceAll('\n', '\r\n')
    const text = unmarked(marked)
    expect(remarked(text, found(`\ufeff${text}`))).toBe(marked)
    expect(found(text).map(finding => finding.code)).toEqual([code])
  },
)

test('lines and columns agree with the offsets, and count from 1', () => {
  const [one] = found(`\ufeff${agreementWith('term:\r\n  from: 5x\r\n  to: 2025-12-31\r\n  source: 1')}`)
  expect(one).toMatchObject({ line: 14, column: 9, endLine: 14, endColumn: 11 })
})
