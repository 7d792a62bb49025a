import { expect, test } from 'vitest'
import { readYaml } from '../../src/yaml/read.ts'
import { agreementWith, found, remarked, unmarked } from './marked.ts'

/** What is no YAML, with the one token marked that there is something to do about, and what may be written instead. */
const cases: readonly (readonly [problem: string, marked: string, meant?: string | undefined])[] = [
  ['quote', 'title: «"»foo\nb: 2\nc: 3\n'],
  ['quote', 'title: «"»foo\nb: "x"\nc: 3\n'],
  ['quote', "title: «'»foo\nb: it's\nc: 3\n"],
  ['quote', "a: [x, «'»y]\nb: 1\n"],
  ['quote', 'a: «"»x\n\n\n'],
  ['after-quote', "title: 'foo'«s bar'»\nc: 3\n"],
  ['after-quote', 'title: "foo" «bar»\nc: 3\n'],
  ['bracket', 'a: 1\nterm: «{» from: 1, to: 2\nb: 2\nc:\n  d: 1\n'],
  ['bracket', 'a: 1\nby: «[»x, y\nb: 2\n'],
  ['bracket', 'a: 1\nby: { x: «[»1, 2, y: 3 }\nb: 2\n'],
  ['bracket', 'a: «{»\n'],
  ['bracket', 'v: «[»a, b\n  c: 1\n'],
  ['bracket-inside', 'f: { what: V, source: De ide«[»burna }\ng: 1\nh: 2\n\ni: 1\n'],
  ['bracket-inside', 'g:\n  p: { from: l, to: pingst«{», amount: 4 }\n  i: { a: 1 }\n\nb: 2\n'],
  ['after-bracket', 'a: [x]«y»\nb: 1\n'],
  ['bracket-extra', 'a: 1\nby: { x: 1 }«}»\nb: 2\n'],
  ['bracket-extra', 'by: [1, 2]«]»\nb: 2\n'],
  ['bracket-indentation', 'a:\n  b: {\n  «c»: 1\n}\nd: 1\n'],
  ['tab', 'a:\n«\t»b: 1\n\tc: 2\n\td: 4\ne: 3\n'],
  ['tab', 'a:\n  b: 1\n«\t»c: 2\nd: 3\n'],
  ['tab', 'a:\n  - x\n«\t»- y\n'],
  ['tab', 'a: {\n«\t»b: 1\n}\n'],
  ['colon', 'title: «IOP: natt» # c\nb: 1\n', '"IOP: natt"'],
  ['colon', 'title: «"IOP": natt»\nb: 1\n', `'"IOP": natt'`],
  ['colon', 'a: { t: «b: c» }\n', '"b: c"'],
  ['indentation', 'a:\n  b: 1\n «c»: 2\nd: 1\n'],
  ['indentation', 'a:\n  - x\n  «y»: 1\nb: 1\n'],
  ['indentation', 'a:\n  - x\n «-» y\n'],
  ['indentation', ' a: 1\n«b»: 2\nc: 1\n\nd: 1\n'],
  ['no-colon', 'a:\n  b:\n    c: 1\n«n»\n    d: 2\n    e: 2\n  f:\n    g: 1\n    h: 1\n  i: 2\n'],
  ['too-deep', 'a: 1\n  «b»: 2\nd: 1\n'],
  ['too-deep', 'what: Foo bar\n  baz\n  «Obs»: hej\nb: 1\n'],
  ['no-colon', 'a: 1\n«foo»\nb: 2\n'],
  ['no-colon', 'a: 1\n«foo bar» # c\n'],
  ['no-space', 'a: 1\n«foo:2»\nb: 2\n', 'foo: 2'],
  ['no-space', 'a: 1\n«foo:2»\n', 'foo: 2'],
  ['no-space', 'term: { from: 1, «to:2024-01-01» }\n', 'to: 2024-01-01'],
  ['no-space', '«b:{ c»: 1 }\n'],
  ['comma', 'a: { b: «1» c: 2 }\n'],
  ['comma', 'a: {\n  b: «1»\n  c: 2\n}\n'],
  ['comma', 'a: [ b c, "d" «"e"» ]\n'],
  ['comma-extra', 'a: {b: 1,«,» c: 2}\n'],
  ['dash', 'a:\n- x\nb: 1\n«-» y\n'],
  ['dash', 'a: «-» b\nc: 1\n'],
  ['start', 'a: «*foo bar»\nb: 1\n', '"*foo bar"'],
  ['start', 'a: «@foo»\nb: 1\n', '"@foo"'],
  ['start', 'a: [«%foo», b]\n', '"%foo"'],
  ['start', 'a: «* foo»\n', '"* foo"'],
  ['escape', 'a: "c:\\temp«\\q»"\n'],
  ['block-header', 'a: | «text here»\n  foo\nb: 1\n'],
  ['comment', 'a: foo\nb: [a, b]«#c»\n'],
  ['line-end', 'a: 1«\r»b: 2\r'],
]

const each = cases.map(([problem, marked, meant]) => ({
  marked,
  args: meant === undefined ? { problem } : { problem, meant },
}))

test.each(each)('a mistake in YAML is one finding, where it was made: $marked', ({ marked, args }) => {
  const text = unmarked(marked)
  const { problems } = readYaml(text)
  expect(remarked(text, problems)).toBe(marked)
  expect(problems).toMatchObject([{ code: 'yaml-syntax', args }])
})

test('mistakes far apart are found in one run', () => {
  const text = 'a: b: c\nd: 1\ne: 2\nf: @x\n'
  expect(readYaml(text).problems.map(({ line }) => line)).toEqual([1, 4])
})

test('readable parts of a file are checked in full, also beside mistakes in YAML', () => {
  const text = agreementWith(
    'title: A\ntitle: B\nregistration: *nope\nlanguage: !x sv\nterm: { from: 2024-13-01, to: 2025-12-31, source: 01 }\ngrants:\n  natt: { from: kommunen, to: nattis, amount: 5e5, source: 2 }\n  dag: { from: kommunen, to: dagis, amount: 500000, source: 2 }\n---\nx: 1',
  )
  expect(found(`%YAML 1.1\n---\n${text}`).map(({ code }) => code)).toEqual([
    'yaml-directive',
    'duplicate-key',
    'alias-unknown',
    'tag-unknown',
    'day-invalid',
    'text-unquoted',
    'number-notation',
    'party-unknown',
    'several-documents',
  ])
})

test('under %YAML 1.1 too, no is a word and a day is a day', () => {
  const { value } = readYaml('%YAML 1.1\n---\na: no\nb: 2024-01-31\n')
  expect(value).toEqual({ a: 'no', b: '2024-01-31' })
})

test.each(['!!timestamp 2024-01-31', '!!binary QQ==', '!!set { a }', '!!omap [a: 1]', '!!merge x'])(
  '%s is an unknown tag, and what is behind it a value that JSON has',
  written => {
    const { value, problems } = readYaml(`a: ${written}`)
    expect(problems.map(({ code }) => code)).toEqual(['tag-unknown'])
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  },
)
