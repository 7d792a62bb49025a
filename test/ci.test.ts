import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { run } from './run.ts'

const yaml = <T>(schema: z.ZodType<T>, file: string): T => schema.parse(parse(readFileSync(file, 'utf8')))

const input = z.strictObject({ description: z.string(), default: z.string() })
const step = z.strictObject({
  name: z.string(),
  shell: z.literal('bash'),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string(),
})
const action = yaml(
  z.strictObject({
    name: z.string(),
    description: z.string().max(125),
    inputs: z.record(z.string(), input),
    runs: z.strictObject({ using: z.literal('composite'), steps: z.array(step) }),
  }),
  'action.yml',
)
const [hook] = yaml(
  z.tuple([
    z.strictObject({
      id: z.literal('iop-validate'),
      name: z.string(),
      description: z.string(),
      entry: z.string(),
      language: z.literal('node'),
      files: z.string(),
      pass_filenames: z.literal(true),
      require_serial: z.literal(true),
    }),
  ]),
  '.pre-commit-hooks.yaml',
)
const { 'iop-validate': job } = yaml(
  z.strictObject({
    'iop-validate': z.strictObject({
      stage: z.string(),
      image: z.string(),
      variables: z.record(z.string(), z.string()),
      before_script: z.array(z.string()),
      script: z.array(z.string()),
      artifacts: z.strictObject({
        when: z.literal('always'),
        reports: z.strictObject({ codequality: z.string(), junit: z.string() }),
      }),
    }),
  }),
  '.gitlab/iop-validate.yml',
)

/** A folder of a project with the shipped agreements, in which `iop` is this program. */
function project(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'iop-ci-'))
  cpSync('agreements', join(cwd, 'agreements'), { recursive: true })
  mkdirSync(join(cwd, 'bin'))
  writeFileSync(join(cwd, 'bin/iop'), `#!/bin/sh\nexec node "${join(process.cwd(), 'bin/iop.js')}" "$@"\n`)
  chmodSync(join(cwd, 'bin/iop'), 0o755)
  return cwd
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { GITHUB_STEP_SUMMARY: _, ...own } = process.env
  const PATH = [join(cwd, 'bin'), own.PATH].join(delimiter)
  return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...own, GITHUB_ACTION_PATH: process.cwd(), ...env, PATH },
    encoding: 'utf8',
  })
}

const broken = 'agreements/broken.yaml'
const breakOne = (cwd: string) => writeFileSync(join(cwd, broken), 'iop: agreement/1\nid: broken\n')

const inputsOf = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(action.runs.steps.at(-1)?.env ?? {}).map(([name, value]) => {
      const [, key = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? []
      return [name, given[key] ?? action.inputs[key]?.default ?? `no input ${key}`]
    }),
  )

const acted = (cwd: string, given: Readonly<Record<string, string>> = {}) =>
  shell(action.runs.steps.at(-1)?.run ?? '', cwd, inputsOf(given))

test('the action passes the shipped agreements, and reports the findings of a broken one', () => {
  const cwd = project()
  expect(acted(cwd)).toMatchObject({ status: 0 })
  breakOne(cwd)
  const { status, stdout } = acted(cwd, { paths: `agreements/workspace.yaml\n${broken}\n`, language: 'en' })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=agreements\/broken\.yaml,line=1,/m)
  expect(acted(cwd, { 'fail-on': 'never' })).toMatchObject({ status: 0 })
  expect(acted(cwd, { format: 'github\nsarif=iop.sarif\n' })).toMatchObject({ status: 1 })
  expect(existsSync(join(cwd, 'iop.sarif'))).toBe(true)
})

test('the inputs of the action are never run as script or read as options', () => {
  const cwd = project()
  for (const paths of ['$(touch gone)', '`touch gone`', '"; touch gone; "', '--fix'])
    expect(acted(cwd, { paths }), paths).toMatchObject({ status: 2 })
  expect(existsSync(join(cwd, 'gone'))).toBe(false)
  for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
})

test('the job of GitLab leaves the reports that it names, with the exit code of the findings', () => {
  const cwd = project()
  const runJob = () => shell(job.script.join('\n'), cwd, job.variables)
  expect(runJob()).toMatchObject({ status: 0 })
  breakOne(cwd)
  expect(runJob()).toMatchObject({ status: 1 })
  const { codequality, junit } = job.artifacts.reports
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).not.toEqual([])
  expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuite')
  expect(shell(job.before_script.join('\n'), cwd, job.variables).status).not.toBe(0)
})

test('the hook of pre-commit checks the YAML of workspaces, and only that', () => {
  const files = new RegExp(hook.files)
  for (const file of ['agreements/a.yaml', 'stad/agreements/indices/opi.yml']) expect(file).toMatch(files)
  for (const file of ['.github/workflows/a.yaml', 'agreements/README.md', 'old-agreements/a.yaml'])
    expect(file).not.toMatch(files)
  const cwd = project()
  breakOne(cwd)
  expect(shell(`${hook.entry} agreements/workspace.yaml`, cwd, {})).toMatchObject({ status: 0 })
  expect(shell(`${hook.entry} ${broken}`, cwd, {})).toMatchObject({ status: 1 })
})

test('CI files name only options and formats that exist', async () => {
  const { out: help } = await run('iop validate --help', { columns: 200 })
  const files = ['action.yml', '.pre-commit-hooks.yaml', '.gitlab/iop-validate.yml', 'README.md']
  const section = (text: string) => text.split(/^## /m).find(part => part.startsWith('In CI')) ?? text
  const text = files.map(file => section(readFileSync(file, 'utf8'))).join('\n')
  for (const [option] of text.matchAll(/--(fail-on|format)\b/g)) expect(help).toContain(option)
  for (const [, form = ''] of text.matchAll(/--format (?!")([a-z]+)|^ +([a-z]+)=/gm))
    expect(help).toContain(form)
})

test('the README names only inputs, hooks and variables that exist', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## In CI and git\n')
  const [steps, config, pipeline] = [...section.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) =>
    parse(text),
  )
  const used = z
    .array(z.looseObject({ uses: z.string(), with: z.record(z.string(), z.string()).optional() }))
    .parse(steps)
  const own = used.find(({ uses }) => uses.startsWith('OWNER/iop@'))
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? { none: '' })))
  expect(config).toMatchObject({ repos: [{ hooks: [{ id: hook.id }] }] })
  const { include, variables } = z
    .object({
      include: z.tuple([z.looseObject({ file: z.string() })]),
      variables: z.record(z.string(), z.string()),
    })
    .parse(pipeline)
  expect(existsSync(join('.', include[0].file))).toBe(true)
  expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(Object.keys(variables)))
})
