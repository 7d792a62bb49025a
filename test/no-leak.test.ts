import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesNamed } from './files-named.ts'
import { leaksIn, libraryPhrases } from './leaks.ts'
import { run } from './run.ts'

/** All that the program says to people, it says in its own words and in one language. */

const mistaken = [...filesNamed('test/broken', /\.yaml$/), ...filesNamed('test/findings', /\.yaml$/)]

const reports = new Map<string, Promise<string>>()

/** What `validate` says of all of them; worked out once. */
function validated(format: string, lang: string): Promise<string> {
  const line = ['validate', ...mistaken, '--format', format, '--lang', lang]
  const printed = reports.get(format + lang) ?? run(line).then(({ out }) => out)
  reports.set(format + lang, printed)
  return printed
}

test('the phrases of the libraries are collected, so that they can be recognised', () => {
  expect(libraryPhrases.size).toBeGreaterThan(80)
  const printed = [
    'All mapping items must start at the same column',
    'Invalid input: expected string, received undefined',
    'Ogiltig inmatning: förväntat en av',
    '    at parse (/src/yaml/read.ts:5:1)',
    'must match /^\\d{4}$/',
  ]
  for (const text of printed) expect(leaksIn(text), text).not.toEqual([])
})

test.each([...filesNamed('test', /\.(out|md)$/), 'README.md', 'agreements/README.md'])(
  '%s contains no words of a library',
  file => expect(leaksIn(readFileSync(file, 'utf8'))).toEqual([]),
)

test.each(['pretty', 'json'])(
  'messages about broken files in the format %s contain no words of a library',
  async format => {
    for (const lang of ['sv', 'en']) expect(leaksIn(await validated(format, lang))).toEqual([])
  },
)

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu')
}

interface Row {
  readonly message: string
  readonly notes: readonly string[]
  readonly help: string | null
  readonly related: readonly { readonly message: string }[]
}

/** What is said of the broken files; what it quotes of them, and fields as they are to be written, are left out. */
const sentences = async (lang: string): Promise<string[]> => {
  const { rows } = JSON.parse(await validated('json', lang)) as { rows: Row[] }
  return rows
    .flatMap(({ message, notes, help, related }) => [
      ...[message, ...notes, help ?? ''],
      ...related.map(({ message }) => message),
    ])
    .map(text => text.replaceAll(/[“”][^“”]*”|"[^"]*"|\b[a-z]+: \S+/g, '…'))
}

/** Words that every sentence of a language has some of, and the other language none. */
const english = wordsOf(
  'the and is of must with this that which cannot has there are was will would should write here',
)
const swedish = wordsOf('och är inte ska som det den att av för här finns skriv med på eller från kan ett en')

test('Swedish messages contain no English, and English messages no Swedish', async () => {
  expect((await sentences('sv')).filter(text => english.test(text))).toEqual([])
  expect((await sentences('en')).filter(text => swedish.test(text))).toEqual([])
})

const ids = filesNamed('agreements', /^[a-z].*-20.*\.yaml$/).map(file => file.slice('agreements/'.length, -5))
const commands = ['payouts', 'split', 'show', 'budget', 'expiry'].flatMap(command =>
  ids.map(id => `iop ${command} ${id}`),
)

test.each([
  ...commands,
  'iop list',
  'iop budget',
  'iop expiry',
  'iop index OPI',
  'iop --help',
  'iop help validate',
])('%s is Swedish throughout', async line => {
  const { out, err } = await run(`${line} --lang sv`)
  const printed = (out + err).split('\n')
  expect(printed.filter(text => english.test(text))).toEqual([])
  expect(leaksIn(out + err)).toEqual([])
})
