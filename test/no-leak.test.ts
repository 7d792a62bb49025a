import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

/** All that the program says to people, it says in its own words and in one language. */

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => join(folder, name))
    .toSorted()

const mistaken = [...filesIn('test/broken', /\.yaml$/), ...filesIn('test/findings', /\.yaml$/)]

const reports = new Map<string, Promise<string>>()

/** What `validate` says of all of them; worked out once. */
function validated(format: string, lang: string): Promise<string> {
  const line = ['validate', ...mistaken, '--format', format, '--lang', lang]
  const printed = reports.get(format + lang) ?? run(line).then(({ out }) => out)
  reports.set(format + lang, printed)
  return printed
}

/** What stands between quotes in a library's source, without what is put in, if it is more than a word or two. */
const phrasesIn = (source: string): string[] =>
  [...source.matchAll(/'([^'\n]+)'|"([^"\n]+)"|`([^`]+)`/g)]
    .flatMap(([, ...texts]) => texts.join('').split(/\$\{[^}]*\}/))
    .map(phrase => phrase.trim())
    .filter(phrase => phrase.length >= 12 && /^[A-Z][a-zåäö]+[,:]? [a-zåäö]/.test(phrase))

const libraries = [
  ...filesIn('node_modules/yaml/dist', /^(compose|doc|nodes|parse|schema)\/.*\.js$/),
  ...['en', 'sv'].map(locale => `node_modules/zod/v4/locales/${locale}.cjs`),
  ...filesIn('node_modules/commander/lib', /(argument|command|error|option)\.js$/),
]

const phrases = new Set(libraries.flatMap(file => phrasesIn(readFileSync(file, 'utf8'))))

/** What a defect or a library says when nobody has put it in words. */
const raw = [
  /\bundefined\b/,
  /\[object \w+\]/,
  /\bNaN\b/,
  /\bInfinity\b/,
  /\b\w*(Error|Exception)\b(?!")/,
  /^\s+at .+:\d+:\d+\)?$/m,
  /\bZod\w*|\binvalid_(type|union|value|key)\b|\bunrecognized_keys\b|\btoo_(small|big)\b/,
  /\breceived (undefined|null|string|number|object|array|boolean)\b|\bexpected (string|number|object|array|boolean|record)\b|\bInvalid input\b|\bUnrecognized key/,
  /\bat line \d+|\b(Implicit|Nested) (keys|mappings)\b|\b(BAD|BLOCK|KEY|MISSING|MULTI\w+|TA[BG]|UNEXPECTED|RESOURCE)_[A-Z_]+\b/,
  /\(\?[:=!<]|\\[dws]\b|\[\^|\[a-z/,
]

const leaksIn = (text: string) => [
  ...[...phrases].filter(phrase => text.includes(phrase)),
  ...raw.flatMap(pattern => text.match(pattern)?.[0] ?? []),
]

test('the phrases of the libraries are collected, so that they can be recognised', () => {
  expect(phrases.size).toBeGreaterThan(80)
  const printed = [
    'All mapping items must start at the same column',
    'Invalid input: expected string, received undefined',
    'Ogiltig inmatning: förväntat en av',
    '    at parse (/src/yaml/read.ts:5:1)',
    'must match /^\\d{4}$/',
  ]
  for (const text of printed) expect(leaksIn(text), text).not.toEqual([])
})

test.each([...filesIn('test', /\.(out|md)$/), 'README.md', 'agreements/README.md'])(
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

const ids = filesIn('agreements', /^[a-z].*-20.*\.yaml$/).map(file => file.slice('agreements/'.length, -5))
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
