import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, importsOf } from './source-files.ts'

/** Who may know whom: a folder imports from itself, and from the folders, files and packages listed. */
const mayImport: Record<string, string[]> = {
  packaging: [],
  domain: ['date-fns', '@date-fns/utc'],
  findings: [
    'schema',
    'model',
    'domain',
    'fixes',
    'messages',
    'finding.ts',
    'language.ts',
    'problems.ts',
    'nearest.ts',
  ],
  yaml: ['domain', 'finding.ts', 'problems.ts', 'unprintable.ts', 'yaml'],
  fixes: ['yaml', 'domain', 'finding.ts', 'nearest.ts'],
  schema: ['domain', 'finding.ts', 'language.ts', 'problems.ts', 'nearest.ts', 'zod'],
  model: ['schema', 'domain', 'finding.ts', 'nearest.ts'],
  validate: [
    ...['model', 'schema', 'yaml', 'domain', 'findings', 'fixes'],
    ...['files.ts', 'diagnostic.ts', 'finding.ts', 'problems.ts', 'nearest.ts', 'zod'],
  ],
  messages: ['domain', 'finding.ts', 'language.ts', 'failure.ts', 'command-names.ts'],
  output: [
    'domain',
    'schema',
    'findings',
    'messages',
    'fixes',
    'diagnostic.ts',
    'finding.ts',
    'language.ts',
    'fingerprint.ts',
    'log-commands.ts',
    'unprintable.ts',
    'program-version.ts',
    'chalk',
    'cli-table3',
    'string-width',
    'node:util',
  ],
  schemas: ['schema', 'domain', 'language.ts', 'output', 'zod'],
  project: [
    ...['domain', 'findings', 'fixes', 'model', 'schema', 'validate', 'yaml'],
    ...['diagnostic.ts', 'finding.ts', 'failure.ts', 'files.ts', 'fingerprint.ts', 'nearest.ts'],
    ...['node:child_process', 'node:fs', 'node:path', 'picomatch', 'zod'],
  ],
  cli: [
    ...['project', 'output', 'messages', 'domain', 'schema'],
    ...['command-names.ts', 'diagnostic.ts', 'failure.ts', 'language.ts', 'io.ts', 'log-commands.ts'],
    ...['commander', 'node:path'],
  ],
  commands: [
    ...['cli', 'project', 'output', 'messages', 'domain', 'findings', 'validate'],
    ...['command-names.ts', 'diagnostic.ts', 'failure.ts', 'io.ts', 'nearest.ts', 'program-version.ts'],
  ],
}

/** The folder or file of `src`, or the package, that an import leads to. */
const ownerOf = (target: string) =>
  target.startsWith('src/') ? (target.split('/')[1] ?? '') : target.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1')

test.each(Object.entries(mayImport))(
  '%s imports only what it may, and no allowance is left over',
  (folder, listed) => {
    const used = new Set<string>()
    for (const file of filesIn(join('src', folder)))
      for (const target of importsOf(file).map(ownerOf)) {
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

const onDisk = [
  'disk.ts',
  'replace-file.ts',
  'whole-file.ts',
  'exchanged.ts',
  'append-file.ts',
  'own-paths.ts',
].map(name => `src/project/files/${name}`)

test('only these files touch the disk, and only bin knows the clock and the process', () => {
  for (const file of filesIn('src')) {
    const text = readFileSync(file, 'utf8')
    if (!onDisk.includes(file)) expect(text, file).not.toMatch(/'node:fs/)
    if (file !== 'src/project/git/run-git.ts') expect(text, file).not.toMatch(/'node:child_process/)
    // A program that is started gets the environment of this one, with more in it.
    const own = file === 'src/project/git/run-git.ts' ? text.replaceAll('process.env', '') : text
    expect(own, file).not.toMatch(/\bprocess\.|Date\.now\(|new Date\(\)|\bconsole\.|\beval\(|new Function\(/)
  }
})

test('only the days of the calendar are made with Date', () => {
  for (const file of filesIn('src/domain'))
    if (file !== 'src/domain/calendar/day.ts')
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bDate\b/)
})

/** Words, and lists that a script makes. */
const tables = ['src/messages/', 'src/findings/lists/', 'src/findings/facts/yaml-mistakes.ts']

test('a file is one idea: half of them are under 60 lines, and none is over 150', () => {
  const lines = filesIn('src')
    .filter(file => !tables.some(table => file.startsWith(table)))
    .map(file => ({ file, count: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .toSorted((a, b) => a.count - b.count)
  expect(lines.filter(({ count }) => count > 150)).toEqual([])
  expect(lines[Math.floor(lines.length / 2)]?.count).toBeLessThan(60)
})

/** Where a text or a whole number becomes a JavaScript number, and what it then counts. Money is never one. */
const countsIn: Record<string, string> = {
  'src/domain/calendar/': 'days, months and years of the calendar',
  'src/domain/agreement/options-used.ts': 'how many times an option can still be used',
  'src/domain/differences/combined-costs.ts': 'how many times an amount counts',
  'src/domain/differences/side-by-side.ts': 'months',
  'src/domain/index/': 'the year, the quarter and the month of an index value',
  'src/domain/money/allocate.ts': 'how many receivers have a unit more',
  'src/domain/agreement/term/possible-terms.ts': 'months in which a term may begin',
  'src/domain/timeline/horizon.ts': 'calendar years',
  'src/domain/timeline/possible-timelines.ts': 'agreement years that amounts are stated for',
  'src/domain/views/budget.ts': 'calendar years',
  'src/domain/views/payout-schedule.ts': 'payouts of a term',
  'src/domain/views/split.ts': 'agreement years',
  'src/domain/timeline/levels/at-level-of.ts': 'the year that levels are compared with',
  'src/domain/timeline/due-days/due-windows.ts': 'the days of a part of a period; an order',
  'src/domain/timeline/levels/index-change.ts': 'the first year whose change counts',
  'src/schema/agreement/money/yearly-amount.ts': 'the year that an amount is of',
  'src/schema/agreement/calendar/dated-period.ts': 'the year of a season',
  'src/schema/agreement/calendar/day-pattern.ts': 'which day of how many',
  'src/schema/agreement/calendar/schedule.ts': 'which month of a period',
  'src/cli/': 'columns of the screen, years and days asked for; that a per cent is above -100',
  'src/commands/help.ts': 'columns of the screen',
  'src/project/git/run-git.ts': 'characters of a text',
  'src/messages/': 'days in words',
  'src/nearest.ts': 'letters that differ',
  'src/output/findings/': 'lines and columns of a file and of the screen',
  'src/output/columns/grid.ts': 'columns of the screen',
  'src/findings/facts/identity-numbers.ts': 'digits of numbers of organisations and persons',
  'src/findings/index/index-gap.ts': 'index values that are missing',
  'src/findings/privacy/personal-number.ts': 'the day in a personal number',
  'src/findings/private-data.ts': 'the place of an item in a list',
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
