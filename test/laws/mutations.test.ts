import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Span } from '../../src/finding.ts'
import { en } from '../../src/messages/en/en.ts'
import { sv } from '../../src/messages/sv/sv.ts'
import { paint } from '../../src/output/paint.ts'
import { validateReport } from '../../src/output/reports/validate.ts'
import { validateAgreement } from '../../src/validate/validate-agreement.ts'
import { validateFile } from '../../src/validate/validate-file.ts'
import { run } from '../run.ts'
import { indices, timelineFor } from './model.ts'

/**
 * Whatever a file has become, `validate` ends: with findings that lie in it, with few of them for a few slips, and
 * without a defect. What it finds no error in can be worked out.
 */
const folders = ['agreements', 'agreements/indices', 'test/real/agreements']
const shipped = new Map(
  folders.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
)

const context = {
  series: indices,
  files: [],
  indices: [],
  settings: [],
  isIndexBroken: false,
  agreementNamed: () => undefined,
  severityOverrides: {},
}
const width = 80

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** Of what begins a text too, also where that is an empty line: `lastIndexOf` takes a place before 0 for 0. */
const columnOf = (text: string, offset: number) => offset - text.slice(0, offset).lastIndexOf('\n')

function expectWithin(text: string, { start, end, line, column, endLine, endColumn }: Span) {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(text.length)
  expect([line, endLine]).toEqual([lineOf(text, start), lineOf(text, end)])
  expect([column, endColumn]).toEqual([columnOf(text, start), columnOf(text, end)])
}

/** What must hold of any text; gives how much is said of it. */
function survived(path: string, raw: string): number {
  const file = { path, text: raw }
  const text = raw.replace(/^\ufeff/, '')
  const found = validateFile(file, context)
  for (const { labels, ...span } of found) for (const one of [span, ...labels]) expectWithin(text, one)
  for (const words of [sv, en]) {
    const examined = { diagnostics: found, files: [file], inProject: (path: string) => path }
    const report = validateReport(examined, words)
    const layout = { words, paint: paint(false), width }
    for (const line of report.screen(layout).split('\n'))
      expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    for (const form of Object.values(report.formats ?? {})) form(layout)
  }
  if (raw.includes('agreement/1') && found.every(({ severity }) => severity !== 'error')) {
    const { value } = validateAgreement(file, context)
    if (value) timelineFor(value.model)
  }
  return found.length
}

type Mutation = (text: string) => string

const position = fc.integer({ min: 0, max: 9999 }).map(n => n / 10_000)

/** A change of the lines of a text, one of which is chosen. */
const ofLines = (
  at: number,
  change: (line: string, lines: readonly string[], i: number) => readonly string[],
): Mutation => {
  return text => {
    const lines = text.split('\n')
    const i = Math.floor(at * lines.length)
    return [...lines.slice(0, i), ...change(lines[i] ?? '', lines, i), ...lines.slice(i + 1)].join('\n')
  }
}

const spliced =
  (at: number, removed: number, added: string): Mutation =>
  text => {
    const i = Math.floor(at * text.length)
    return text.slice(0, i) + added + text.slice(i + removed)
  }

/** A value of the chosen line, or its key, becomes another. */
const scalar = (at: number, added: string): Mutation =>
  ofLines(at, line => [line.replace(/: [^{[&>|,}]+/, `: ${added}`)])

/** What people and programs leave behind in a text, and what YAML takes as its own. */
const slips = [
  ...[
    '\t',
    '  ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ': ',
    '#',
    ' #',
    '-',
    '- ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '? ',
    '| ',
    '>-\n',
    '!!str ',
    '!x ',
    '%',
    '@',
    '`',
    '---\n',
    '...\n',
    '\\',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\u0301',
    '\ud83d',
    '🙂',
    '漢字',
    'å',
    'a\u030a',
    '–',
    '”',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '__proto__',
    'constructor',
    '1e999',
    'NaN',
    '.inf',
    '-0',
    '0x1F',
    '12,5',
  ],
]

const values = [
  ...[
    '',
    '~',
    'null',
    'true',
    'ja',
    '0',
    '-1',
    '1.10',
    '00212',
    '1e3',
    '1 000 000',
    '12,5',
    '999999999999999999',
  ],
  ...[
    '2024-02-30',
    '2024-1-1',
    '0001-01-01',
    '9999-12-31',
    '[]',
    '{}',
    '[[]]',
    '{ a: { b: c } }',
    '""',
    '" "',
  ],
  ...[
    '*a',
    '&a 5',
    '!x 5',
    '{ reading: x }',
    '{ unknown: x }',
    '{ byYear: {} }',
    '{ event: x }',
    'open',
    'x'.repeat(300),
  ],
]

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  position.map(at => ofLines(at, () => [])),
  position.map(at => ofLines(at, line => [line, line])),
  position.map(at => ofLines(at, (line, lines, i) => [lines[i + 3] ?? '', line])),
  fc
    .tuple(position, fc.integer({ min: -3, max: 3 }))
    .map(([at, by]) =>
      ofLines(at, line => [by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line]),
    ),
  position.map(at => ofLines(at, line => [line.replace(/^ +/, '\t')])),
  position.map(at => ofLines(at, line => [line.replace(/^( *)([\w-]+):/, '$1$2')])),
  fc.tuple(position, fc.constantFrom(...slips)).map(([at, slip]) => spliced(at, 0, slip)),
  fc.tuple(position, fc.constantFrom(...slips)).map(([at, slip]) => spliced(at, 1, slip)),
  fc.tuple(position, fc.integer({ min: 1, max: 40 })).map(([at, removed]) => spliced(at, removed, '')),
  fc.tuple(position, fc.constantFrom(...values)).map(([at, value]) => scalar(at, value)),
  fc.tuple(position, fc.string({ unit: 'binary', maxLength: 8 })).map(([at, added]) => spliced(at, 0, added)),
  position.map(at => (text: string) => text.slice(0, Math.floor(at * text.length))),
)

const runs = fc.readConfigureGlobal().numRuns ?? 60
const patience = 60_000 + 1_000 * runs

const broken = fc.tuple(
  fc.constantFrom(...shipped.keys()),
  fc.array(mutation, { minLength: 1, maxLength: 3 }),
)

const mutated = (name: string, mutations: readonly Mutation[]) =>
  mutations.reduce((text, mutate) => mutate(text), shipped.get(name) ?? '')

test(
  'an agreement that a few slips have befallen is met with a few findings, each in the file',
  () => {
    fc.assert(
      fc.property(broken, ([name, mutations]) => {
        expect(survived(name, mutated(name, mutations))).toBeLessThanOrEqual(mostFindings)
      }),
      { numRuns: runs },
    )
  },
  patience,
)

/** Every value within a value, by the keys that lead to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value)

/** The value with another at a path, or under another key, or with nothing there. */
function changed(value: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return change.value
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]]
    if (rest.length > 0) return [[name, changed(inner, rest, change)]]
    return change.value === undefined ? [] : [[change.key ?? name, change.value]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

interface Change {
  readonly key?: string
  readonly value: unknown
}

const others = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    1,
    -1,
    2.5,
    99,
    2024,
    1e15,
    '',
    'x',
    'open',
    'last',
    'signed',
    'OPI',
    'KPI',
  ],
  ...[
    '2024-02-29',
    '2017-05-01',
    '2200-12-31',
    '1900-01-01',
    '2024-06',
    'winter 2024-2025',
    [],
    {},
    [[]],
    ['x', 'x'],
  ],
  ...[
    { unknown: 'x' },
    { reading: 'x' },
    { years: 3 },
    { months: 1 },
    { days: 1 },
    { day: 31 },
    { byYear: { 1: 5 } },
  ],
  ...[
    { percent: 50, of: 'contributions' },
    { share: 1 },
    { OPI: 50, KPI: 50 },
    { atMost: 5 },
    { event: 'x' },
  ],
]

const restructured = fc
  .tuple(
    fc.constantFrom(...shipped.keys()),
    fc.array(fc.tuple(position, position, fc.nat({ max: 2 * others.length })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([name, changes]) => {
    const whole: unknown = parse(shipped.get(name) ?? '')
    const made = changes.reduce((value, [at, from, kind]) => {
      const paths = pathsOf(value)
      const path = paths[Math.floor(at * paths.length)] ?? []
      const other = paths[Math.floor(from * paths.length)] ?? []
      if (kind < others.length) return changed(value, path, { value: others[kind] })
      const moved = { value: valueAt(value, other), key: other.at(-1) ?? 'x' }
      return changed(value, path, kind % 2 === 0 ? moved : { value: moved.value })
    }, whole)
    return { name, text: stringify(made ?? null, { aliasDuplicateObjects: false }) }
  })

test(
  'an agreement whose parts have changed places or kinds is met with findings, each in the file',
  () => {
    fc.assert(
      fc.property(restructured, ({ name, text }) => {
        expect(survived(name, text)).toBeLessThanOrEqual(mostFindings)
      }),
      { numRuns: runs },
    )
  },
  patience,
)

/** Deleting the parties of an agreement makes every mention of one a mistake. */
const mostFindings = 60

test('a run over broken files exits with 0 or 1, and prints nothing beside its report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const texts = fc.sample(broken, { numRuns: Math.min(runs, 30), seed: 4 })
  for (const [i, [name, mutations]] of texts.entries())
    writeFileSync(join(folder, `${i}-${name}`), mutated(name, mutations))
  const { out, err, exitCode } = await run(['validate', '.', '--format', 'json'], { cwd: folder })
  expect([0, 1]).toContain(exitCode)
  expect(err).toMatch(/^\d+ files checked: .*\n$/)
  expect((JSON.parse(out) as { checked: number }).checked).toBe(texts.length)
})

const head = 'iop: agreement/1\nid: x\nversion: 1\ntitle: x\n'

/** Texts that grow or repeat themselves in every way that YAML has. */
const monsters: Readonly<Record<string, string>> = {
  'aliases of aliases':
    `${head}${Array.from({ length: 30 }, (_, i) => `x-${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`).join('\n')}`.replaceAll(
      '*a-1',
      'x',
    ),
  'merges of merges':
    `${head}${Array.from({ length: 30 }, (_, i) => `x-${i}: &a${i} { b${i}: 1, <<: [${`*a${i - 1}, `.repeat(9)}] }`).join('\n')}`.replaceAll(
      '*a-1',
      '{ x: 1 }',
    ),
  'brackets in brackets': `${head}parties: ${'['.repeat(5_000)}`,
  'braces in braces': `${head}parties: ${'{ a: '.repeat(5_000)}`,
  'closed brackets in brackets': `${head}parties: ${'['.repeat(900)}${']'.repeat(900)}`,
  'blocks in blocks': `${head}${Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`,
  'lists in lists': `${head}parties: ${'- '.repeat(5_000)}`,
  'one long line': `${head}summary: { purpose: ${'natthärbärge '.repeat(50_000)}}`,
  'one long word': `${head}registration: ${'x'.repeat(500_000)}`,
  'one long key': `${head}${'x'.repeat(5_000)}: 1`,
  'many keys': `${head}${Array.from({ length: 300 }, (_, i) => `okand-${i}: 1`).join('\n')}`,
  'the same key many times': `${head}${'title: x\n'.repeat(300)}`,
  'many unknown aliases': `${head}clauses: { ${Array.from({ length: 300 }, (_, i) => `a${i}: *b${i}`).join(', ')} }`,
  'many documents': `${head}---\n`.repeat(2_000),
  'many tabs': `${head}${'\ta: 1\n'.repeat(300)}`,
  'many quotes': head + '"'.repeat(20_001),
  'many comments': head + '# x\n'.repeat(50_000),
  'many tags': `${head}${'a: !x 1\n'.repeat(300)}`,
  'many directives': '%YAML 1.1\n'.repeat(300) + head,
  'many control characters': `${head}summary: { purpose: "${'\u001b'.repeat(20_000)}" }`,
  'marks upon marks': `${head}registration: a${'\u0301'.repeat(20_000)}`,
}

test.each(Object.entries(monsters))('%s: has no more findings than a screen can hold', (_, text) => {
  expect(survived('x.yaml', text)).toBeLessThanOrEqual(310)
})
