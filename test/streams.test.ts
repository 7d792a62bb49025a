import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from './repository.ts'

const bin = join(process.cwd(), 'bin/iop.js')

const { folder, write, commit } = repository()
write('wrong.yaml', 'iop: agreement/1\n')
commit('second')

/** Runs `iop` in a shell, with its streams as the shell's words say. */
function iop(line: string, redirection: string) {
  const { FORCE_COLOR: _, ...env } = process.env
  const script = `set -o pipefail; "${process.execPath}" "${bin}" ${line} ${redirection}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env: { ...env, IOP_LANG: 'en', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const outcomes: Readonly<Record<string, number>> = {
  'explain personal-number': 0,
  '--version': 0,
  'validate wrong.yaml': 1,
  'validate wrong.yaml missing.yaml': 2,
  lst: 2,
}

/** Messages that nobody can get, and readers who leave before there is anything to read. */
const harmless = ['2>/dev/full', '2>&-', '>&-', '>&- 2>&-', '| true', '2>&1 >/dev/null | true', '2>&1 | true']

test.each(harmless.flatMap(streams => Object.entries(outcomes).map(([line, code]) => [line, streams, code])))(
  'iop %s %s ends with %i, as if all had been read',
  (line, streams, code) => expect(iop(`${line}`, `${streams}`).status).toBe(code),
)

const commands = [
  ...['validate', 'list', 'show', 'split', 'payouts', 'budget', 'expiry --past', 'index', 'log'],
  ...['diff HEAD~1...HEAD', 'explain', '--help', 'list --help', '--version', 'validate wrong.yaml', 'lst'],
  ...['git', 'git textconv wrong.yaml', 'validate --stdin-path x.yaml --fix <wrong.yaml'],
]

test.each(commands)('iop %s has failed if its result cannot be written, and says so', line => {
  const { status, stderr } = iop(line, '>/dev/full')
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^iop: .*\n$/)])
  if (line !== 'lst') expect(stderr).toContain('could not be written whole')
})

test('that neither stream can be written is a failure too', () => {
  expect(iop('list', '>/dev/full 2>&1').status).toBe(2)
  expect(iop('list', '1<wrong.yaml').status).toBe(2)
  expect(iop('list --format json=/dev/full', '').status).toBe(2)
})

test('standard input that cannot be read is a failure, and none at all an empty file', () => {
  const { status, stderr } = iop('validate --stdin-path x.yaml', '<.')
  expect([status, stderr]).toEqual([2, 'iop: Standard input cannot be read.\n'])
  expect(iop('validate --stdin-path x.yaml', '<&-').status).toBe(1)
})
