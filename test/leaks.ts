import { readFileSync } from 'node:fs'
import { filesNamed } from './files-named.ts'

/** What stands between quotes in a library's source, without what is put in, if it is more than a word or two. */
const phrasesIn = (source: string): string[] =>
  [...source.matchAll(/'([^'\n]+)'|"([^"\n]+)"|`([^`]+)`/g)]
    .flatMap(([, ...texts]) => texts.join('').split(/\$\{[^}]*\}/))
    .map(phrase => phrase.trim())
    .filter(phrase => phrase.length >= 12 && /^[A-Z][a-zåäö]+[,:]? [a-zåäö]/.test(phrase))

const libraries = [
  ...filesNamed('node_modules/yaml/dist', /^(compose|doc|nodes|parse|schema)\/.*\.js$/),
  ...['en', 'sv'].map(locale => `node_modules/zod/v4/locales/${locale}.cjs`),
  ...filesNamed('node_modules/commander/lib', /(argument|command|error|option)\.js$/),
]

/** Long phrases of the libraries. */
export const libraryPhrases = new Set(libraries.flatMap(file => phrasesIn(readFileSync(file, 'utf8'))))

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

/** What a text contains of the words of libraries and of defects. */
export const leaksIn = (text: string) => [
  ...[...libraryPhrases].filter(phrase => text.includes(phrase)),
  ...raw.flatMap(pattern => text.match(pattern)?.[0] ?? []),
]
