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
import { alone } from '../alone.ts'
import { type TextSlip, textSlip } from '../fuzz/text-slips.ts'
import { valueSlip } from '../fuzz/value-slips.ts'
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

const context = { ...alone, series: indices }
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

const runs = fc.readConfigureGlobal().numRuns ?? 60
const patience = 60_000 + 1_000 * runs

const broken = fc.tuple(
  fc.constantFrom(...shipped.keys()),
  fc.array(textSlip, { minLength: 1, maxLength: 3 }),
)

const mutated = (name: string, slips: readonly TextSlip[]) =>
  slips.reduce((text, slip) => slip(text), shipped.get(name) ?? '')

test(
  'an agreement that a few slips have befallen is met with a few findings, each in the file',
  () => {
    fc.assert(
      fc.property(broken, ([name, slips]) => {
        expect(survived(name, mutated(name, slips))).toBeLessThanOrEqual(mostFindings)
      }),
      { numRuns: runs },
    )
  },
  patience,
)

const restructured = fc
  .tuple(fc.constantFrom(...shipped.keys()), fc.array(valueSlip, { minLength: 1, maxLength: 3 }))
  .map(([name, slips]) => {
    const whole: unknown = parse(shipped.get(name) ?? '')
    const made = slips.reduce((value, slip) => slip(value), whole)
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
  for (const [i, [name, slips]] of texts.entries())
    writeFileSync(join(folder, `${i}-${name}`), mutated(name, slips))
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
