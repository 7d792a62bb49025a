import { execFileSync } from 'node:child_process'
import {
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import AjvDraft04 from 'ajv-draft-04'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { validateFormats } from '../../src/output/reports/validate.ts'
import { oracle, oracleTest } from '../oracle.ts'
import { run } from '../run.ts'
import { agreementsFolder } from '../workspace.ts'
import { type Place, places } from './places.ts'

const machine = ['sarif', 'github', 'gitlab', 'junit', 'markdown'] as const

const fixtures = readdirSync('test/findings')
  .filter(name => name.endsWith('.yaml'))
  .map(name => `test/findings/${name}`)

const formOf = async (form: string, files: readonly string[], options: readonly string[] = []) =>
  (await run(['validate', ...files, '--format', form, ...options])).out

/** The forms of one run, by their names. */
async function formsOf(files: readonly string[], options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const names = validateFormats.filter(form => form !== 'pretty')
  const asked = names.flatMap(form => ['--format', `${form}=${join(folder, form)}`])
  const { exitCode } = await run(['validate', ...files, ...options, ...asked])
  const texts = new Map(names.map(form => [form, readFileSync(join(folder, form), 'utf8')]))
  return { exitCode, form: (name: string) => texts.get(name) ?? '' }
}

const all = await formsOf(fixtures)

describe.each(['en', 'sv'])('in %s', language => {
  test.each(machine)('%s is as it is written down', async form => {
    const files = ['duplicate-key', 'reading-unused', 'ok'].map(name => `test/findings/${name}.yaml`)
    const text = await formOf(form, files, ['--lang', language])
    await expect(text).toMatchFileSnapshot(`${form}.${language}.out`)
  })
})

test('every format contains each finding, at the same place', async () => {
  const { rows } = JSON.parse(all.form('json')) as { rows: Place[] }
  for (const form of machine) {
    // GitHub shows ten of each severity.
    const texts =
      form === 'github' ? await Promise.all(fewAtATime.map(few => formOf(form, few))) : [all.form(form)]
    const read = texts.flatMap(text => places[form](text) as Partial<Place>[])
    const known = Object.keys(read[0] ?? {})
    const expected = rows.map(row =>
      Object.fromEntries(Object.entries(row).filter(([name]) => known.includes(name))),
    )
    expect(inOrder(read), form).toEqual(inOrder(expected))
  }
})

const fewAtATime = fixtures.flatMap((_, i) => (i % 8 === 0 ? [fixtures.slice(i, i + 8)] : []))

const inOrder = (places: readonly object[]) =>
  places.map(place => JSON.stringify(Object.entries(place).toSorted())).toSorted()

oracleTest('SARIF fits its schema, also without findings', async () => {
  const ajv = new AjvDraft04({ strict: false, allErrors: true, validateFormats: false })
  const isValid = ajv.compile(JSON.parse(oracle('sarif-2.1.0.schema.json')) as object)
  for (const text of [all.form('sarif'), await formOf('sarif', ['test/findings/ok.yaml'])]) {
    isValid(JSON.parse(text))
    expect(isValid.errors ?? []).toEqual([])
  }
})

test('SARIF without findings has an empty list of results, and names the checked files', async () => {
  const { runs } = JSON.parse(await formOf('sarif', ['test/findings/ok.yaml'])) as { runs: unknown[] }
  expect(runs).toEqual([
    expect.objectContaining({
      results: [],
      artifacts: [{ location: { uri: 'test/findings/ok.yaml', uriBaseId: '%SRCROOT%' } }],
    }),
  ])
})

/** As GitLab's page on code quality has it, and the schema that it checks reports with: what must be there, and may. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path'],
        properties: {
          path: { type: 'string', not: { pattern: '^(\\./|/)' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
          positions: {
            type: 'object',
            required: ['begin'],
            properties: {
              begin: {
                type: 'object',
                required: ['line'],
                properties: { line: { type: 'integer', minimum: 1 } },
              },
            },
          },
        },
        anyOf: [{ required: ['lines'] }, { required: ['positions'] }],
      },
    },
  },
}

test('a code quality report has the form that GitLab reads, with distinct fingerprints', async () => {
  const report = JSON.parse(all.form('gitlab')) as { fingerprint: string }[]
  const isValid = new Ajv({ allErrors: true }).compile(codeQuality)
  isValid(report)
  expect(isValid.errors ?? []).toEqual([])
  expect(report.length).toBeGreaterThan(50)
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length)
  expect(await formOf('gitlab', ['test/findings/ok.yaml'])).toBe('[]\n')
})

test('JUnit XML is well formed, and has the form that Jenkins reads', async () => {
  const schema = readFileSync('test/forms/junit.xsd', 'utf8')
  const xml = all.form('junit')
  expect((await validateXML({ xml, schema })).errors).toEqual([])
  expect((await validateXML({ xml: xml.replace(' errors="0"', ''), schema })).valid).toBe(true)
  expect((await validateXML({ xml: xml.replaceAll(' name=', ' called='), schema })).valid).toBe(false)
})

test('the exit code is the same in every format', async () => {
  const runs = [
    ['test/findings/duplicate-key.yaml'],
    ['test/findings/reading-unused.yaml'],
    ['test/findings/reading-unused.yaml', '--fail-on', 'warning'],
    ['test/findings/duplicate-key.yaml', '--fail-on', 'never'],
    ['test/findings/no-such-file.yaml'],
  ]
  for (const asked of runs) {
    const { exitCode: usual } = await run(['validate', ...asked])
    for (const form of validateFormats)
      expect((await run(['validate', ...asked, '--format', form])).exitCode, form).toBe(usual)
  }
})

test('one run can write all formats, each as in a run of its own', async () => {
  const file = 'test/findings/duplicate-key.yaml'
  const { form, exitCode } = await formsOf([file])
  expect(exitCode).toBe(1)
  for (const name of machine) expect(form(name), name).toBe(await formOf(name, [file]))
})

test('a report that cannot be written is a failure with exit code 2, and leaves no partial file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'taken'))
  for (const file of [join(folder, 'no', 'x'), join(folder, 'taken'), '/proc/no-such-thing/x']) {
    const { err, exitCode } = await run(['validate', 'test/findings/ok.yaml', '--format', `sarif=${file}`])
    expect([err, exitCode]).toEqual([`iop: The file ${file} cannot be written.\n`, 2])
  }
  expect(readdirSync(folder)).toEqual(['taken'])
})

test('a special file is written to and not replaced', async () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'iop-')), 'pipe')
  execFileSync('mkfifo', [pipe])
  const end = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
  const { exitCode } = await run(['validate', 'test/findings/ok.yaml', '--format', `gitlab=${pipe}`])
  expect(exitCode).toBe(0)
  expect(statSync(pipe).isFIFO()).toBe(true)
  const read = Buffer.alloc(10)
  expect(read.toString('utf8', 0, readSync(end, read))).toBe('[]\n')
})

test('a fix in SARIF makes its finding go away', async () => {
  const folder = besideAgreements()
  const { runs } = JSON.parse(all.form('sarif')) as { runs: { results: Fixable[] }[] }
  const results = runs.flatMap(({ results }) => results).filter(({ fixes }) => fixes)
  expect(results.length).toBeGreaterThan(5)
  for (const { ruleId, fixes = [] } of results) {
    const [change] = fixes.flatMap(({ artifactChanges }) => artifactChanges)
    const file = change?.artifactLocation.uri ?? ''
    let text = readFileSync(file, 'utf8').replace('\ufeff', '')
    const edits = change?.replacements.toSorted(
      (a, b) => b.deletedRegion.charOffset - a.deletedRegion.charOffset,
    )
    for (const { deletedRegion, insertedContent } of edits ?? []) {
      const { charOffset, charLength } = deletedRegion
      text = text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength)
    }
    const mended = join(folder, basename(file))
    writeFileSync(mended, text)
    expect(
      places.gitlab(await formOf('gitlab', [mended])).map(({ code }) => code),
      file,
    ).not.toContain(ruleId)
  }
})

interface Fixable {
  readonly ruleId: string
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string }
      readonly replacements: readonly {
        readonly deletedRegion: { readonly charOffset: number; readonly charLength: number }
        readonly insertedContent: { readonly text: string }
      }[]
    }[]
  }[]
}

describe('what is ignored, or stands in the baseline,', () => {
  const folder = agreementsFolder()
  const unused = readFileSync('test/findings/reading-unused.yaml', 'utf8')
  const ignored = join(folder, 'reading-unused.yaml')
  const comment = '# iop-ignore reading-unused until:2027-03-31 -- wanted [later](x)'
  writeFileSync(ignored, unused.replace(/^( +)beloppet:$/m, `$1${comment}\n$&`))
  const known = 'test/findings/reading-unused.yaml'
  const baseline = ['--baseline', join(folder, 'baseline.json'), '--update-baseline']

  test('is in SARIF with the reason, and in no form that tells people what to do', async () => {
    for (const [asked, suppression] of [
      [
        [ignored],
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'wanted [later] (x)',
          properties: { until: '2027-03-31' },
        },
      ],
      [[known, ...baseline], { kind: 'external', status: 'accepted' }],
    ] as const) {
      const { form } = await formsOf(asked)
      const log = JSON.parse(form('sarif')) as { runs: { results: { suppressions: unknown }[] }[] }
      expect(log.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([[suppression]])
      expect(places.gitlab(form('gitlab'))).toEqual([])
      expect(places.github(form('github'))).toEqual([])
      expect(places.junit(form('junit'))).toEqual([])
      expect(form('markdown')).toMatch(/^\*\*1 file checked: .*(ignored|baseline)\.\*\*\n$/)
    }
  })

  test('moves no fingerprint of what is not', async () => {
    const [first, second] = ['a', 'b'].map(name => {
      const own = join(folder, name, 'agreements')
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, 'reading-unused.yaml'), unused)
      return join(own, 'reading-unused.yaml')
    }) as [string, string]
    const [, last] = fingerprints(await formOf('gitlab', [first, second]))
    writeFileSync(first, readFileSync(ignored))
    expect(fingerprints(await formOf('gitlab', [first, second]))).toEqual([last])
  })
})

/** A new folder around which the same agreements and indices are as around the fixtures. */
function besideAgreements(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  cpSync('agreements', join(folder, 'agreements'), { recursive: true })
  return folder
}

/** The fingerprints of a form. */
const fingerprints = (text: string) =>
  [...text.matchAll(/"(?:fingerprint|primaryLocationLineHash)": "([0-9a-f]+)"/g)].map(([, print]) => print)

test('neither the language nor added lines change a fingerprint', async () => {
  const folder = besideAgreements()
  const moved = fixtures.map(file => join(folder, basename(file)))
  fixtures.forEach((file, i) => {
    writeFileSync(moved[i] ?? '', `# A remark\n\n${readFileSync(file, 'utf8')}`)
  })
  const others = [await formsOf(moved), await formsOf(fixtures, ['--lang', 'sv'])]
  for (const form of ['sarif', 'gitlab']) {
    const before = fingerprints(all.form(form))
    expect(before.length).toBeGreaterThan(50)
    for (const other of others) expect(fingerprints(other.form(form))).toEqual(before)
  }
})
