import { expect, test } from 'vitest'
import { filesIn, importsOf } from './source-files.ts'

/** Folders and files of `src` from the lowest to the highest. A file imports only from its own layer and lower ones. */
const layers = [
  ...[
    'domain/grouped.ts',
    'domain/known.ts',
    'domain/once.ts',
    'domain/plain-object.ts',
    'domain/same-text.ts',
    'domain/scalar-text.ts',
    'domain/severity.ts',
    'domain/shortened.ts',
  ],
  ...['domain/money', 'domain/calendar', 'domain/index'],
  ...['domain/agreement/term', 'domain/agreement/money', 'domain/agreement'],
  ...['domain/timeline/amounts', 'domain/timeline/levels', 'domain/timeline/payouts'],
  ...['domain/timeline/due-days', 'domain/timeline', 'domain/views', 'domain/assumptions'],
  ...['domain/differences/facts', 'domain/differences/classes', 'domain/differences/rules'],
  'domain/differences',
  ...[
    'files.ts',
    'log-commands.ts',
    'io.ts',
    'language.ts',
    'unprintable.ts',
    'nearest.ts',
    'program-version.ts',
    'command-names.ts',
  ],
  ...['problems.ts', 'finding.ts', 'yaml', 'fixes', 'failure.ts', 'messages', 'schema', 'model'],
  ...['findings', 'diagnostic.ts', 'fingerprint.ts', 'validate', 'output', 'schemas'],
  ...['project', 'cli', 'commands', 'api.ts', 'main.ts'],
]

/** The layer of a file: the longest path of the list that contains it. */
function layerOf(file: string): number {
  const owners = layers.filter(layer => file === `src/${layer}` || file.startsWith(`src/${layer}/`))
  return layers.indexOf(owners.reduce((longest, one) => (one.length > longest.length ? one : longest), ''))
}

const ownImports = (file: string) => importsOf(file).filter(target => target.startsWith('src/'))

test('every file has a layer, and every layer has files', () => {
  const found = filesIn('src').map(layerOf)
  expect(filesIn('src').filter(file => layerOf(file) < 0)).toEqual([])
  expect(layers.filter((_, i) => !found.includes(i))).toEqual([])
})

test('no import leads to a higher layer', () => {
  const found = filesIn('src').flatMap(file =>
    ownImports(file)
      .filter(target => layerOf(target) > layerOf(file))
      .map(target => `${file} → ${target}`),
  )
  expect(found).toEqual([])
})

test('no file imports itself through others, not even types', () => {
  const imports = new Map(filesIn('src').map(file => [file, ownImports(file)]))
  const isCircular = (file: string) => {
    const reached = new Set(imports.get(file))
    // A set also gives what is added to it on the way.
    for (const one of reached) for (const target of imports.get(one) ?? []) reached.add(target)
    return reached.has(file)
  }
  expect([...imports.keys()].filter(isCircular)).toEqual([])
})
