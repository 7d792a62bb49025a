import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Who may know whom: a folder imports from itself, and from the folders, files and packages listed. */
const mayImport: Record<string, string[]> = {
  domain: ['date-fns', '@date-fns/utc'],
  findings: ['domain'],
  yaml: ['domain', 'diagnostic.ts', 'findings', 'unprintable.ts', 'yaml'],
  fixes: ['yaml', 'diagnostic.ts', 'findings', 'nearest.ts'],
  schema: ['domain', 'diagnostic.ts', 'findings', 'nearest.ts', 'zod'],
  model: ['schema', 'domain', 'diagnostic.ts', 'nearest.ts'],
  examples: ['diagnostic.ts'],
  rules: ['model', 'schema', 'domain', 'diagnostic.ts', 'findings', 'nearest.ts'],
  validate: [
    ...['model', 'schema', 'rules', 'yaml', 'domain', 'findings'],
    ...['files.ts', 'diagnostic.ts', 'nearest.ts', 'zod'],
  ],
  baseline: ['diagnostic.ts', 'failure.ts', 'fingerprint.ts', 'zod'],
  versions: [
    ...[
      'model',
      'schema',
      'validate',
      'workspace',
      'domain',
      'diagnostic.ts',
      'files.ts',
      'git.ts',
      'failure.ts',
    ],
    'node:path',
  ],
  workspace: [
    ...['validate', 'fixes', 'schema', 'domain', 'files.ts', 'select.ts', 'failure.ts', 'diagnostic.ts'],
    'node:path',
  ],
  messages: ['domain', 'diagnostic.ts', 'findings', 'failure.ts', 'command-names.ts'],
  output: [
    'domain',
    'schema',
    'findings',
    'examples',
    'messages',
    'fixes',
    'diagnostic.ts',
    'fingerprint.ts',
    'unprintable.ts',
    'version.ts',
    'chalk',
    'cli-table3',
    'string-width',
    'node:util',
  ],
  schemas: ['schema', 'domain', 'output', 'zod'],
  'git-setup': ['failure.ts', 'files.ts', 'git.ts', 'replace-file.ts', 'node:path'],
  cli: [
    ...[
      'versions',
      'git.ts',
      'schema',
      'domain',
      'messages',
      'output',
      'fixes',
      'validate',
      'versions',
      'workspace',
      'yaml',
      'baseline',
      'node:path',
    ],
    ...[
      'files.ts',
      'git.ts',
      'append-file.ts',
      'diagnostic.ts',
      'replace-file.ts',
      'failure.ts',
      'io.ts',
      'nearest.ts',
      'command-names.ts',
      'commander',
    ],
  ],
  commands: [
    ...['cli', 'domain', 'findings', 'output', 'validate', 'versions', 'workspace'],
    ...['diagnostic.ts', 'nearest.ts', 'failure.ts', 'files.ts', 'git-setup', 'io.ts', 'command-names.ts'],
  ],
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name)))
    .filter(file => file.endsWith('.ts'))

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?: from |import\()'([^'\n]+)'/g)].map(([, target = '']) =>
    target.startsWith('.')
      ? (relative('src', join(dirname(file), target)).split('/')[0] ?? '')
      : target.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'),
  )

test.each(Object.entries(mayImport))(
  '%s imports only what it may, and no allowance is left over',
  (folder, listed) => {
    const used = new Set<string>()
    for (const file of filesIn(join('src', folder)))
      for (const target of importsOf(file)) {
        // Commands do not know each other.
        expect(folder === 'commands' ? listed : [folder, ...listed], file).toContain(target)
        used.add(target)
      }
    expect(listed.filter(one => !used.has(one))).toEqual([])
  },
)

test('every folder has its rule', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(mayImport).toSorted())
})

const onDisk = ['src/files.ts', 'src/replace-file.ts', 'src/append-file.ts']

test('only these files touch the disk, and only bin knows the clock and the process', () => {
  for (const file of filesIn('src')) {
    const text = readFileSync(file, 'utf8')
    if (!onDisk.includes(file)) expect(text, file).not.toMatch(/'node:fs/)
    if (file !== 'src/git.ts') expect(text, file).not.toMatch(/'node:child_process/)
    expect(text, file).not.toMatch(/\bprocess\.|Date\.now\(|new Date\(\)|\bconsole\.|\beval\(|new Function\(/)
  }
})

test('only the days of the calendar are made with Date', () => {
  for (const file of filesIn('src/domain'))
    if (file !== 'src/domain/calendar/day.ts')
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bDate\b/)
})

test('a file is one idea: half of them are under 40 lines, and none is over 150', () => {
  const lines = filesIn('src')
    .filter(file => !file.startsWith('src/messages/'))
    .map(file => ({ file, count: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .toSorted((a, b) => a.count - b.count)
  expect(lines.filter(({ count }) => count > 150)).toEqual([])
  expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThan(40)
})

/** Where a text or a whole number becomes a JavaScript number, and what it then counts. Money is never one. */
const countsIn: Record<string, string> = {
  'src/domain/calendar/': 'days, months and years of the calendar',
  'src/domain/index/': 'the year, the quarter and the month of an index value',
  'src/domain/money/allocate.ts': 'how many receivers have a unit more',
  'src/domain/timeline/at-level-of.ts': 'the year that levels are compared with',
  'src/domain/timeline/due-windows.ts': 'the days of a part of a period; an order',
  'src/domain/timeline/index-change.ts': 'the first year whose change counts',
  'src/schema/agreement/money/yearly-amount.ts': 'the year that an amount is of',
  'src/schema/agreement/calendar/day-pattern.ts': 'which day of how many',
  'src/schema/agreement/calendar/latest.ts': 'the year of a season',
  'src/schema/agreement/calendar/schedule.ts': 'which month of a period',
  'src/cli/': 'columns of the screen, years and days asked for; that a per cent is above -100',
  'src/commands/help.ts': 'columns of the screen',
  'src/git.ts': 'characters of a text',
  'src/messages/': 'days in words',
  'src/nearest.ts': 'letters that differ',
  'src/output/findings/': 'lines and columns of a file and of the screen',
  'src/output/table.ts': 'columns of the screen',
  'src/rules/':
    'digits of numbers of organisations and persons; days between agreements; index values that are missing',
  'src/schema/check/check.ts': 'how long a text may be, how much a count',
  'src/yaml/': 'characters of a file',
}

test('JavaScript numbers are made only where something is counted, and every such place is listed', () => {
  const makesNumber =
    /\bNumber\(|\(Number\)|\bparse(Float|Int)\b|\.to(Fixed|Precision)\(|\bMath\.|[=(,:?[] *\+(?=[a-z(])/
  const making = filesIn('src').filter(file => makesNumber.test(readFileSync(file, 'utf8')))
  const listed = Object.keys(countsIn)
  expect(making.filter(file => !listed.some(place => file.startsWith(place)))).toEqual([])
  expect(listed.filter(place => !making.some(file => file.startsWith(place)))).toEqual([])
})
