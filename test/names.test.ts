import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { exportsOf, filesIn } from './source-files.ts'

/** The parts that a file of a finding exports. */
const parts = [
  ...['kind', 'needs', 'check', 'indexCheck', 'settingsCheck', 'privacySearch', 'replacement'],
  ...['texts', 'explanation', 'example'],
]

/** Names that each file of a folder exports, so that a registry can take them in the same way. */
const exportedByEach: Readonly<Record<string, string>> = {
  run: 'src/commands/',
  ...Object.fromEntries(parts.map(part => [part, 'src/findings/'])),
}

/** Folders whose files share names because they hold one subject at several stages. */
const stages = [
  // A part of an agreement: as it is written, how it is resolved, what it means.
  ['src/schema/', 'src/model/', 'src/domain/agreement/'],
  // A kind of value: as it is written, what it means, how it is shown.
  ['src/schema/', 'src/domain/calendar/', 'src/domain/index/', 'src/domain/money/', 'src/output/'],
  // A command: its report, the view of a timeline that the report shows, their texts.
  ['src/commands/', 'src/output/reports/', 'src/domain/views/', 'src/messages/<language>/', 'src/messages/'],
]

/** Other file names that stand twice, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'payouts.ts': 'the block of a file, and the command and the report that are named after it',
}

/** A file of messages with its language left open: the two languages export the same names. */
const inAnyLanguage = (file: string) => file.replace(/\/(en|sv)\//, '/<language>/')

/** The names that stand in more than one file, not counting the second language and folders whose files all export the name. */
function repeated(entries: readonly (readonly [name: string, file: string])[]) {
  const places = new Map<string, Set<string>>()
  for (const [name, file] of entries) {
    const folder = exportedByEach[name]
    const place = folder && file.startsWith(folder) ? folder : inAnyLanguage(file)
    places.set(name, (places.get(name) ?? new Set()).add(place))
  }
  return [...places].filter(([, { size }]) => size > 1)
}

test('an exported name stands for one thing', () => {
  const found = repeated(filesIn('src').flatMap(file => exportsOf(file).map(name => [name, file] as const)))
  expect(found.map(([name]) => name)).toEqual([])
})

/** Whether files are one subject at several stages, each in a folder of its own. */
const areStages = (places: ReadonlySet<string>) =>
  stages.some(folders => {
    const found = [...places].map(file => folders.find(folder => file.startsWith(folder)))
    return !found.includes(undefined) && new Set(found).size === places.size
  })

test('a file name stands once', () => {
  const found = repeated(filesIn('src').map(file => [basename(file), file] as const))
  expect(
    found
      .filter(([, places]) => !areStages(places))
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(Object.keys(exceptions))
})
