import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import * as z from 'zod'
import { environment } from './repository.ts'
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
const [gitlabHeader, gitlabBody] = parseAllDocuments(readFileSync('.gitlab/iop-validate.yml', 'utf8')).map(
  document => document.toJS() as unknown,
)
const gitlabInput = z.strictObject({
  type: z.literal('string'),
  description: z.string(),
  default: z.string().optional(),
  options: z.array(z.string()).optional(),
})
const {
  spec: { inputs: gitlabInputs },
} = z
  .strictObject({ spec: z.strictObject({ inputs: z.record(z.string(), gitlabInput) }) })
  .parse(gitlabHeader)
const variable = z.union([z.string(), z.strictObject({ value: z.string(), expand: z.literal(false) })])
const jobs = z.strictObject({
  'iop-validate': z.strictObject({
    stage: z.string(),
    image: z.string(),
    variables: z.record(z.string(), variable),
    before_script: z.array(z.string()),
    script: z.array(z.string()),
    artifacts: z.strictObject({
      when: z.literal('always'),
      reports: z.strictObject({ codequality: z.string(), junit: z.string() }),
    }),
  }),
})

/** The job of GitLab as it is included with the inputs. */
function includedJob(given: Readonly<Record<string, string>>) {
  for (const name of Object.keys(given)) if (!(name in gitlabInputs)) throw new Error(`no input ${name}`)
  const text = JSON.stringify(gitlabBody).replaceAll(/\$\[\[ inputs\.([a-z-]+) \]\]/g, (_, name: string) => {
    const { default: fallback, options } = gitlabInputs[name] ?? {}
    const value = given[name] ?? fallback
    if (value === undefined || (options && !options.includes(value))) throw new Error(`${name}: ${value}`)
    return JSON.stringify(value).slice(1, -1)
  })
  const { 'iop-validate': job } = jobs.parse(JSON.parse(text))
  const values = Object.entries(job.variables).map(([name, given]) => [
    name,
    typeof given === 'string' ? given : given.value,
  ])
  return { ...job, env: Object.fromEntries(values) as Record<string, string> }
}

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
  const runJob = (inputs: Readonly<Record<string, string>> = {}) => {
    const { script, env } = includedJob({ source: 'x', ...inputs })
    return shell(script.join('\n'), cwd, env)
  }
  expect(runJob()).toMatchObject({ status: 0 })
  breakOne(cwd)
  expect(runJob()).toMatchObject({ status: 1 })
  expect(runJob({ 'fail-on': 'never' })).toMatchObject({ status: 0 })
  expect(runJob({ paths: 'agreements/workspace.yaml\n' })).toMatchObject({ status: 0 })
  const english = runJob({ paths: `agreements/workspace.yaml\n${broken}`, language: 'en' })
  expect([english.status, english.stdout]).toEqual([1, expect.stringContaining('2 files checked: ')])
  const { codequality, junit } = includedJob({ source: 'x' }).artifacts.reports
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).not.toEqual([])
  expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuite')
})

test('the inputs of the job of GitLab are never run as script, read as options, or expanded', () => {
  const cwd = project()
  for (const paths of ['$(touch gone)', '`touch gone`', '"; touch gone; "', '--fix', 'x $CI_JOB_TOKEN'])
    expect(
      shell(
        includedJob({ source: 'x', paths }).script.join('\n'),
        cwd,
        includedJob({ source: 'x', paths }).env,
      ),
      paths,
    ).toMatchObject({ status: 2 })
  expect(existsSync(join(cwd, 'gone'))).toBe(false)
  const { variables, script, before_script: before } = jobs.parse(gitlabBody)['iop-validate']
  expect([...script, ...before].join('\n')).not.toContain('$[[')
  for (const name of ['IOP_SOURCE', 'IOP_PATHS']) expect(variables[name]).toMatchObject({ expand: false })
  expect(() => includedJob({})).toThrow('source')
  expect(() => includedJob({ source: 'x', 'fail-on': 'sometimes' })).toThrow('fail-on')
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

const [workflow = '', preCommitConfig = '', pipeline = ''] = [
  ...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms),
].map(([, text = '']) => text)

test('the action and the workflow of the README are what GitHub’s own parser takes', () => {
  const errorsOf = (parsed: { readonly context: { readonly errors: { getErrors(): unknown[] } } }) =>
    parsed.context.errors.getErrors().map(String)
  const content = readFileSync('action.yml', 'utf8')
  const trace = new NoOperationTraceWriter()
  expect(errorsOf(parseAction({ name: 'action.yml', content }, trace))).toEqual([])
  expect(errorsOf(parseWorkflow({ name: 'iop.yml', content: workflow }, trace))).toEqual([])
  const broken = workflow.replace('pull-requests: write', 'pull-requests: scribble')
  expect(errorsOf(parseWorkflow({ name: 'iop.yml', content: broken }, trace))).not.toEqual([])
})

test('the hooks, and the README’s configuration of them, are what a runner of pre-commit’s hooks takes', () => {
  const config = join(mkdtempSync(join(tmpdir(), 'iop-ci-')), '.pre-commit-config.yaml')
  writeFileSync(config, preCommitConfig)
  const prek = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['node_modules/@j178/prek/bin/prek.js', ...args], { encoding: 'utf8' }).status
  expect(prek('validate-manifest', '.pre-commit-hooks.yaml')).toBe(0)
  expect(prek('validate-config', config)).toBe(0)
  expect(prek('validate-manifest', 'action.yml')).toBe(1)
})

test('the job of GitLab, and the README’s inclusion of it, are what GitLab’s schema takes', () => {
  const schema = JSON.parse(readFileSync('test/ci/gitlab-ci.schema.json', 'utf8')) as object
  const check = new Ajv({ strict: false, logger: false }).compile(schema)
  const errorsIn = (value: unknown) => (check(value) ? [] : check.errors)
  expect(errorsIn(gitlabHeader)).toEqual([])
  expect(errorsIn(gitlabBody)).toEqual([])
  expect(errorsIn(parse(pipeline))).toEqual([])
  expect(errorsIn(JSON.parse(JSON.stringify(gitlabBody).replace('"script"', '"skript"')))).not.toEqual([])
})

test('the README names only inputs and hooks that exist, and what its include gives reaches the job', () => {
  const { permissions, jobs } = z
    .looseObject({
      permissions: z.record(z.string(), z.string()),
      jobs: z.looseObject({
        agreements: z.looseObject({
          steps: z.array(
            z.looseObject({
              uses: z.string().optional(),
              with: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
        }),
      }),
    })
    .parse(parse(workflow))
  const own = jobs.agreements.steps.find(({ uses }) => uses?.startsWith('OWNER/iop@'))
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? { none: '' })))
  expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' })
  expect(parse(preCommitConfig)).toMatchObject({ repos: [{ hooks: [{ id: hook.id }] }] })
  const { include } = z
    .strictObject({
      include: z.tuple([z.looseObject({ file: z.string(), inputs: z.record(z.string(), z.string()) })]),
    })
    .parse(parse(pipeline))
  expect(existsSync(join('.', include[0].file))).toBe(true)
  expect(includedJob(include[0].inputs).env).toMatchObject({
    IOP_SOURCE: include[0].inputs.source,
    IOP_FAIL_ON: 'warning',
  })
})

test('the workflow of the README checks what a pull request changes, and comments what that costs', () => {
  const cwd = project()
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd, encoding: 'utf8', env: environment }).trim()
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'first')
  const changed = git('rev-parse', 'HEAD')
  expect(acted(cwd, { changed })).toMatchObject({ status: 0 })
  const path = join(cwd, 'agreements/linkoping-2018-utsatta.yaml')
  const raised = readFileSync(path, 'utf8')
    .replaceAll(/\b1500000\b/g, '1600000')
    .replaceAll(/\b1800000\b/g, '1900000')
    .replaceAll('4232475', '4332475')
  writeFileSync(path, raised)
  git('commit', '-qam', 'second')
  const { status, stdout } = acted(cwd, { changed, paths: 'agreements', 'fail-on': 'warning' })
  expect([status, stdout]).toEqual([1, expect.stringContaining('title=version-not-raised')])

  const { jobs } = parse(workflow) as { jobs: { agreements: { steps: { run?: string }[] } } }
  const comment = jobs.agreements.steps.at(-1)?.run ?? ''
  writeFileSync(join(cwd, 'bin/gh'), '#!/bin/sh\nprintf "%s\\n" "$*" > gh.txt\n')
  chmodSync(join(cwd, 'bin/gh'), 0o755)
  expect(shell(comment, cwd, { BASE: changed, NUMBER: '7', IOP_LANG: 'en' })).toMatchObject({ status: 0 })
  expect(readFileSync(join(cwd, 'gh.txt'), 'utf8')).toMatch(/^pr comment 7 --body-file diff\.md /)
  expect(readFileSync(join(cwd, 'diff.md'), 'utf8')).toContain('+100 000 kr')
})

test('after the action has built iop, later steps have it as a command', () => {
  const cwd = project()
  const build = (action.runs.steps[0]?.run ?? '').replace('npm ci --no-audit --no-fund', 'true')
  const [temp, path] = [join(cwd, 'temp'), join(cwd, 'path.txt')]
  expect(shell(build, cwd, { RUNNER_TEMP: temp, GITHUB_PATH: path })).toMatchObject({ status: 0 })
  const command = join(readFileSync(path, 'utf8').trim(), 'iop')
  expect(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the program is executable in git, since the command of a checkout is a link to it', () => {
  const listed = execFileSync('git', ['ls-files', '--stage', 'bin/iop.js'], { encoding: 'utf8' })
  expect(listed).toMatch(/^100755 /)
})
