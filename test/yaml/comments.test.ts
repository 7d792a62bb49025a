import { expect, test } from 'vitest'
import { readYaml } from '../../src/yaml/read.ts'

/** What each comment of a text is about, as it stands there. */
const comments = (text: string) =>
  readYaml(text)
    .comments()
    .map(({ text: comment, about }) => [comment, about && text.slice(about.start, about.end).trimEnd()])

test.each([
  ['beside a value', 'a: 1 # c\nb: 2\n', 'a: 1'],
  ['beside a key whose block stands below', 'a: # c\n  b: 1\n  c: 2\nd: 3\n', 'a: # c\n  b: 1\n  c: 2'],
  ['above a key', 'a: 1\n# c\nb:\n  c: 2\nd: 3\n', 'b:\n  c: 2'],
  ['above an inner key', 'a:\n  b: 1\n  # c\n  c: 2\n', 'c: 2'],
  ['above another comment', 'a: 1\n# c\n# more\n\nb: 2\n', undefined],
  ['above another comment that stands above a key', '# c\n# more\na: 1\n', 'a: 1'],
  ['above a blank line', 'a: 1\n# c\n\nb: 2\n', undefined],
  ['above an item', 'a:\n  # c\n  - b: 1\n    c: 2\n  - b: 2\n', 'b: 1\n    c: 2'],
  ['beside the first line of an item', 'a:\n  - b: 1 # c\n    c: 2\n', 'b: 1 # c\n    c: 2'],
  ['beside another line of an item', 'a:\n  - b: 1\n    c: 2 # c\n', 'c: 2'],
  ['beside an item that is a word', 'a:\n  - b # c\n  - d\n', 'b'],
  ['beside a block in braces', 'a: { b: 1, c: 2 } # c\n', 'a: { b: 1, c: 2 }'],
  ['within braces', 'a: { b: 1, # c\n  d: 2 }\n', 'a: { b: 1, # c\n  d: 2 }'],
  ['within braces, on a line of its value', 'a: {\n  b: 1, # c\n  d: 2 }\n', 'b: 1'],
  ['beside nothing that begins', 'a: {\n  b: 1\n} # c\n', undefined],
  ['beside the head of a block of text', 'a: | # c\n  b\nd: 2\n', 'a: |'],
  ['beside an anchor', 'a: &x # c\n  b: 1\nd: *x\n', 'a: &x # c\n  b: 1'],
  ['beside an alias', 'a: &x\n  b: 1\nd: *x # c\n', 'd: *x'],
  ['at the end', 'a: 1\n# c', undefined],
  ['beside a key without a value', 'a: # c\nb: 1\n', 'a:'],
])('a comment %s', (_, text, about) => {
  const [first] = comments(text)
  expect(first).toEqual(['# c', about])
  expect(comments(text.replaceAll('\n', '\r\n'))[0]).toEqual(['# c', about?.replaceAll('\n', '\r\n')])
})

test('a # in quotes, in a block of text, or within a word begins no comment', () => {
  expect(comments('a: "1 # c"\nb: |\n  # c\nd: x#c\ne: >-\n  y\n  # c\nf: \'# c\'\n')).toEqual([])
  expect(comments('--- |\n# c\n')).toEqual([])
})

test('a comment has its line and its offsets', () => {
  const [comment] = readYaml('\ufeffa: 1\nb: å  # why\n').comments()
  expect(comment).toMatchObject({ text: '# why', line: 2, column: 7, endLine: 2, endColumn: 12 })
})

test('all of many comments are found', () => {
  const text = `${'# c\n'.repeat(20_000)}${Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join('')}`
  expect(readYaml(text).comments()).toHaveLength(20_000)
})
