import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Time is linear in a file, and memory bounded, for each of these kinds of text: measured on processes of their own. */
const head = [
  'iop: agreement/1\nid: a\nversion: 1\ntitle: T',
  'parties: { s: { name: S, sector: public }, f: { name: F, sector: civil } }',
  'term: { from: 2024-01-01, to: 2026-12-31, source: 1 }\n',
].join('\n')

const times = (count: number, line: (i: number) => string, separator = '') =>
  Array.from({ length: Math.floor(count) }, (_, i) => line(i)).join(separator)

/** A grant of a written amount. */
const amount = (written: string) =>
  `${head}grants: { g: { from: s, to: f, amount: ${written}, source: 1 } }\n`

/** Texts of about so many characters. */
const texts: Readonly<Record<string, { readonly size: number; readonly of: (size: number) => string }>> = {
  'a number of digits only': { size: 160_000, of: size => amount('1'.repeat(size)) },
  'a number that ends in noughts and a one': { size: 80_000, of: size => amount(`1.${'0'.repeat(size)}10`) },
  'an amount with spaces in it': { size: 80_000, of: size => amount(`"1${' '.repeat(size)}x"`) },
  'an amount in thousands': { size: 80_000, of: size => amount(`"1${' 000'.repeat(size / 4)}"`) },
  'a day with spaces in it': {
    size: 80_000,
    of: size => head.replace('2024-01-01', `"2024${' '.repeat(size)}x"`),
  },
  'one long key': { size: 160_000, of: size => `${head}${'k'.repeat(size)}: 1\n` },
  'a word with hyphens': { size: 160_000, of: size => `${head}a: &a ${'a-'.repeat(size / 2)}\nb: *a\n` },
  'empty lines': { size: 160_000, of: size => `${' \n'.repeat(size / 2)}${head}` },
  'unknown fields on one line': {
    size: 20_000,
    of: size => `${head}x: { ${times(size / 8, i => `k${i}: 1`, ', ')} }\n`,
  },
  'unknown fields a line each': { size: 12_000, of: size => head + times(size / 10, i => `k${i}: 1\n`) },
  'one key many times': { size: 6_000, of: size => head + 'k: 1\n'.repeat(size / 5) },
  'unknown aliases': { size: 10_000, of: size => `${head}x:\n${times(size / 10, i => `  - *a${i}\n`)}` },
  'texts that are cut by #': { size: 12_000, of: size => head + times(size / 16, i => `k${i}: abc #${i}\n`) },
  'many grants': {
    size: 100_000,
    of: size =>
      `${head}grants:\n${times(size / 52, i => `  g${i}: { from: s, to: f, amount: 1000, source: 1 }\n`)}`,
  },
  'grants of at most an amount, from stated cash': {
    size: 40_000,
    of: size =>
      `${head}contributions: { c: { from: s, cash: 1000000, source: 1 } }\ngrants:\n${times(size / 60, i => `  g${i}: { from: s, to: f, amount: { atMost: 10000 }, source: 1 }\n`)}`,
  },
  'grants to parties that are not there': {
    size: 20_000,
    of: size =>
      `${head}grants:\n${times(size / 52, i => `  g${i}: { from: x${i}, to: y${i}, amount: 1000, source: 1 }\n`)}`,
  },
  'grants that share': {
    size: 40_000,
    of: size =>
      `${head}contributions: { c: { from: s, cash: 1000000, source: 1 } }\ngrants:\n${times(size / 60, i => `  g${i}: { from: s, to: f, amount: { share: 1 }, source: 1 }\n`)}`,
  },
  'a party of one long word': {
    size: 1_000_000,
    of: size => `${head}grants: { g: { from: s, to: ${'x'.repeat(size)}, amount: 1, source: 1 } }\n`,
  },
  'many parties': {
    size: 40_000,
    of: size =>
      head.replace(
        'parties: {',
        `parties: {\n${times(size / 32, i => `p${i}: { name: P${i}, sector: civil },\n`)}`,
      ),
  },
  'many readings that are not there': {
    size: 40_000,
    of: size => `${head}x:\n${times(size / 18, i => `  - { reading: r${i} }\n`)}`,
  },
  'merge keys that follow each other': {
    size: 96_000,
    of: size =>
      `x0: &a0 { k: 1 }\n${times(size / 38, i => `x${i + 1}: &a${i + 1} { <<: *a${i}, k${i}: 1 }\n`)}${head}`,
  },
  'aliases of aliases': {
    size: 40_000,
    of: size => `x0: &a0 [1]\n${times(size / 20, i => `x${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}${head}`,
  },
  comments: { size: 160_000, of: size => head + times(size / 20, i => `# a comment ${i}\n`) },
  'comments that ask for suppression': {
    size: 40_000,
    of: size => head + times(size / 30, i => `# iop-ignore code-${i} -- why\n`),
  },
  'amounts to be mended': {
    size: 15_000,
    of: size =>
      `${head}grants:\n${times(size / 52, i => `  g${i}: { from: s, to: f, amount: 1 000 kr, source: 1 }\n`)}`,
  },
}

const folder = mkdtempSync(join(tmpdir(), 'iop-'))
mkdirSync(join(folder, 'agreements'))
writeFileSync(join(folder, 'agreements/b.yaml'), head.replace('id: a', 'id: b'))
const meter = join(import.meta.dirname, 'growth/meter.cjs')
const bin = join(process.cwd(), 'bin/iop.js')

interface Taken {
  readonly time: number
  readonly memory: number
}

/** What a command takes for a text. */
function taken(text: string, args: readonly string[]): Taken {
  writeFileSync(join(folder, 'agreements/a.yaml'), text)
  const METER = join(folder, 'taken.json')
  const { status } = spawnSync(process.execPath, ['--require', meter, bin, ...args], {
    cwd: folder,
    env: { ...process.env, METER },
    // What is printed is not kept: many findings are more than a pipe's buffer, for which the process would be ended.
    stdio: 'ignore',
  })
  expect([0, 1, 2]).toContain(status)
  return JSON.parse(readFileSync(METER, 'utf8')) as Taken
}

/** The least of three measurements, since a machine that does other things too makes some of them longer. */
function least(text: string, args: readonly string[]): Taken {
  const all = [1, 2, 3].map(() => taken(text, args))
  return {
    time: Math.min(...all.map(({ time }) => time)),
    memory: Math.min(...all.map(({ memory }) => memory)),
  }
}

const validate = ['validate', 'a']

/** Fixes, a comparison, and the text for git, take each their own way through a file. */
const otherwise = {
  'amounts to be mended': ['validate', '--fix', 'a'],
  comments: ['diff', 'agreements/b.yaml', 'agreements/a.yaml'],
  'merge keys that follow each other': ['git', 'textconv', 'agreements/a.yaml'],
}

const cases: (readonly [string, readonly string[]])[] = [
  ...Object.keys(texts).map(name => [name, validate] as const),
  ...Object.entries(otherwise),
]

test.each(cases)('%s: %s takes at most 2.5 times as long for twice as much, and 300 MB', (name, args) => {
  const { size, of } = texts[name] ?? { size: 0, of: () => '' }
  const [one, two] = [of(size), of(2 * size)]
  const isWithin = (once: Taken, twice: Taken) => twice.time <= 2.5 * once.time && twice.memory <= 300
  if (isWithin(taken(one, args), taken(two, args))) return
  const [once, twice] = [least(one, args), least(two, args)]
  expect(isWithin(once, twice), `${once.time} ms, then ${twice.time} ms and ${twice.memory} MB`).toBe(true)
})
