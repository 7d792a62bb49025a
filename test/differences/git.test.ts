import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agreement, environment, type Repository, repository } from '../repository.ts'
import { run } from '../run.ts'

const cheaper = ({ read, write }: Repository, path = agreement) =>
  write(path, read(path).replace('amount: 1500000', 'amount: 1400000'))

const diff = (made: Repository, ...argv: readonly string[]) => run(['diff', ...argv], { cwd: made.folder })

/** The states of the agreements that differ, by their new paths. */
async function states(made: Repository, ...argv: readonly string[]) {
  const { out, err } = await diff(made, ...argv, '--format', 'json')
  expect(err).toBe('')
  const { comparisons } = JSON.parse(out) as { comparisons: Record<string, string | number | null>[] }
  return comparisons.map(({ oldVersion, newVersion, state, substantive }) => [
    state,
    String(newVersion ?? oldVersion).replace(/^[0-9a-f]{12}:/, ''),
    substantive,
  ])
}

test('uncommitted changes are compared with the last commit', async () => {
  const made = repository()
  expect((await diff(made)).out).toContain('No agreement differs.')
  cheaper(made)
  const { out, exitCode } = await diff(made)
  expect(exitCode).toBe(0)
  expect(out).toContain('Linköpings kommun pays -100 000 kr per year from 2018-07-01')
  expect(out).toContain('1 500 000 kr → 1 400 000 kr')
  expect(out).toContain('[grant-amount-decreased]')
  const line =
    made
      .read(agreement)
      .split('\n')
      .findIndex(text => text.includes('1400000')) + 1
  expect((await diff(made, '--format', 'github')).out).toContain(
    `file=${agreement},line=${line},title=grant-amount-decreased`,
  )
  expect(await states(made, 'agreements/stöd och skydd')).toEqual([['changed', agreement, 1]])
  expect(await states(made, 'agreements/indices')).toEqual([])
})

test('a branch is compared with its merge base: added, removed, renamed and changed agreements', async () => {
  const made = repository()
  const text = made.read(agreement)
  const named = (id: string) => text.replace('id: linkoping-2018-utsatta', `id: ${id}`)
  made.write('agreements/kvar.yaml', named('kvar'))
  made.write('agreements/borta.yaml', named('borta'))
  made.write('agreements/gammal.yaml', named('gammal').replace('amount: 300000', 'amount: 299000'))
  made.commit('four')
  made.git('checkout', '-qb', 'ny')
  cheaper(made, 'agreements/kvar.yaml')
  made.git('rm', '-q', 'agreements/borta.yaml')
  made.git('mv', 'agreements/gammal.yaml', 'agreements/nyare.yaml')
  made.write('agreements/nyare.yaml', named('nyare').replace('amount: 300000', 'amount: 299000'))
  made.write('agreements/helt nytt å.yaml', readFileSync('agreements/linkoping-2024-kamratstod.yaml', 'utf8'))
  made.commit('changes')
  made.git('checkout', '-q', 'main')
  cheaper(made)
  made.commit('main goes on')
  const found = await states(made, 'main...ny')
  expect(found.toSorted()).toEqual(
    [
      ['removed', 'agreements/borta.yaml', 1],
      ['added', 'ny:agreements/helt nytt å.yaml', 1],
      ['changed', 'ny:agreements/kvar.yaml', 1],
      ['changed', 'nyare', 0],
    ].toSorted(),
  )
  expect(await states(made, 'main...ny', 'agreements/stöd och skydd')).toEqual([])
  expect(await states(made, 'HEAD~1')).toEqual([['changed', agreement, 1]])
  expect(await states(made, 'HEAD~1', 'HEAD')).toEqual([['changed', `HEAD:${agreement}`, 1]])
})

test('an added agreement is a substantive change, also if it costs nothing', async () => {
  const made = repository()
  made.write(
    'agreements/ny.yaml',
    `iop: agreement/1
id: ny
version: 1
title: Samråd
parties: { kommun: { name: K, sector: public }, klubb: { name: F, sector: civil } }
term: { from: 2026-01-01, to: 2026-12-31, source: 1 }
`,
  )
  expect((await diff(made)).out).toContain('A new agreement.')
  expect((await diff(made, '--fail-on', 'substantive')).exitCode).toBe(1)
  expect((await diff(made, '--fail-on', 'any')).exitCode).toBe(1)
  expect((await diff(made, '--fail-on', 'money')).exitCode).toBe(0)
  expect((await diff(made, '--format', 'github')).out).toContain('agreement-added')
})

test('an agreement is compared with itself in a revision', async () => {
  const made = repository()
  made.git('tag', 'v1')
  cheaper(made)
  const { out } = await diff(made, `v1:${agreement}`, agreement)
  expect(out).toContain(`v1:${agreement} →`)
  expect(out).toContain('[grant-amount-decreased]')
})

test('reordering, comments and quoting are no change', async () => {
  const made = repository()
  const blocks = made.read(agreement).split(/\n\n(?=\w)/)
  made.write(
    agreement,
    `# a comment\n${blocks
      .toReversed()
      .join('\n\n')
      .replace(/source: Ekonomi$/gm, 'source: "Ekonomi"')}\n`,
  )
  expect(await states(made)).toEqual([['same', agreement, 0]])
  const { out } = await diff(made, '--editorial')
  expect(out).toContain('say the same')
  expect(out).toMatch(/^Only written otherwise: comments, line 1$/m)
  expect(out).toMatch(/^Only written otherwise: order, line \d+$/m)
  expect(out).toMatch(/^Only written otherwise: quoting and notation, lines \d+, /m)
  expect((await diff(made)).out).not.toContain('Only written otherwise')
})

test('a comparison that fails is never reported as without changes', async () => {
  const made = repository()
  made.write(agreement, made.read(agreement).replace('amount: 1500000', 'amount: mycket'))
  for (const argv of [[], ['HEAD'], ['--format', 'json'], ['--format', 'markdown']]) {
    const { out, err, exitCode } = await diff(made, ...argv)
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('has errors (amount-not-number)')
  }
  const { err, exitCode } = await diff(made, 'finns-inte...HEAD')
  expect([err, exitCode]).toEqual([
    'iop: There is neither an agreement nor a git revision “finns-inte”.\n',
    2,
  ])
})

test('in a shallow clone the failure names the command that fetches the missing commits', async () => {
  const made = repository()
  cheaper(made)
  made.commit('second')
  const folder = mkdtempSync(join(tmpdir(), 'iop shallow-'))
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' })
  git('clone', '-q', '--depth', '1', `file://${made.folder}`, '.')
  git('checkout', '-qb', 'ny')
  git('branch', '-D', 'main')
  const first = await run(['diff', 'HEAD~1'], { cwd: folder })
  expect(first.err).toContain('the clone is shallow. Run: git fetch --unshallow\n')
  const { err } = await run(['diff', 'main...HEAD'], { cwd: folder })
  const [, command = ''] = /Run: git (.*)\n/.exec(err) ?? []
  expect(command).toBe('fetch --unshallow origin main:main')
  git(...command.split(' '))
  expect((await run(['diff', 'main...HEAD'], { cwd: folder })).out).toContain('No agreement differs.')
  rmSync(folder, { recursive: true })
})

test('--fail-on decides which changes make the run fail', async () => {
  const made = repository()
  made.write(agreement, made.read(agreement).replace('source: Ekonomi\n', 'source: Ekonomi 2\n'))
  const code = async (...argv: readonly string[]) => (await diff(made, ...argv)).exitCode
  expect(await code()).toBe(0)
  expect(await code('--fail-on', 'substantive')).toBe(0)
  expect(await code('--fail-on', 'any')).toBe(1)
  made.write(agreement, made.read(agreement).replace(/^repayment:\n.*\n/m, ''))
  expect(await code('--fail-on', 'money')).toBe(0)
  expect(await code('--fail-on', 'substantive')).toBe(1)
  cheaper(made)
  expect(await code('--fail-on', 'money')).toBe(1)
  expect(await code()).toBe(0)
})
