import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withAttributes, withoutAttributes } from '../../src/project/git/git-attributes.ts'
import { agreement, type Repository, repository } from '../repository.ts'
import { run } from '../run.ts'

const installed = async (): Promise<Repository> => {
  const made = repository()
  expect((await run('iop git install', { cwd: made.folder })).exitCode).toBe(0)
  made.commit('git knows of iop')
  return made
}

/** The facts that a git command shows as removed or added. */
const changedFacts = (shown: string) => shown.split('\n').filter(line => /^[-+][^-+]/.test(line))

test('once installed, logs show changed facts instead of lines', async () => {
  const { git, write, read, commit } = await installed()
  const text = read(agreement)
  write(agreement, `# a remark\n${text.replace(/^version: 1$/m, 'version: 2')}`)
  commit('second')
  for (const shown of [git('log', '-p', '-1'), git('show'), git('diff', '--no-ext-diff', 'HEAD~1')])
    expect(changedFacts(shown)).toEqual(['-version = 1', '+version = 2'])
  expect(git('blame', agreement)).toMatch(/version = 2$/m)
})

test('amounts are facts with their unit, and moving or quoting a value is no change', async () => {
  const { folder, read } = await installed()
  const { out } = await run(['git', 'textconv', agreement], { cwd: folder })
  expect(out).toMatch(/^contributions\.\S+ = [\d ]+ kr$/m)
  expect(out).not.toMatch(/\t/)
  const [first = '', ...blocks] = read(agreement).split(/^(?=[a-z]\w*:)/m)
  writeFileSync(
    join(folder, 'moved.yaml'),
    first + blocks.toReversed().join('').replace('version: 1', '"version": 1 # one'),
  )
  expect((await run(['git', 'textconv', 'moved.yaml'], { cwd: folder })).out).toBe(out)
})

test('a file that is no YAML is shown as text with its mistakes, and does not stop git', async () => {
  const { git, write, commit } = await installed()
  write(agreement, 'title: "open\nid: x\n')
  write('agreements/new.yaml', 'iop: agreement/1\n')
  commit('broken')
  const shown = git('show')
  expect(shown).toMatch(/^\+# \d+:\d+: /m)
  expect(shown).toContain('+iop = agreement/1')
})

test('added, deleted and renamed files are shown, also from another worktree', async () => {
  const { folder, git, commit } = await installed()
  renameSync(join(folder, agreement), join(folder, 'agreements/åter.yaml'))
  commit('renamed')
  expect(git('show', '-M')).toMatch(/^rename to /m)
  git('rm', '-q', 'agreements/åter.yaml')
  git('commit', '-qm', 'gone')
  expect(changedFacts(git('show'))).toContain('-version = 1')
  git('worktree', 'add', '-q', `../w${folder.split('/').at(-1)}`, 'HEAD~1')
  expect(git('-C', `../w${folder.split('/').at(-1)}`, 'show', '-M', 'HEAD')).toMatch(/^rename to /m)
})

test('uninstall leaves everything as it was before', async () => {
  const { folder, write, read } = repository()
  write('agreements/.gitattributes', '*.pdf binary')
  const before = read('.git/config')
  await run('iop git install', { cwd: folder })
  await run('iop git install', { cwd: folder })
  expect(read('agreements/.gitattributes').match(/diff=iop/g)).toHaveLength(2)
  expect(read('.git/config')).toContain('[diff "iop"]')
  expect((await run('iop git uninstall', { cwd: folder })).exitCode).toBe(0)
  expect(read('.git/config')).toBe(before)
  expect(read('agreements/.gitattributes')).toBe('*.pdf binary')

  const { folder: other } = await installed()
  await run('iop git uninstall', { cwd: other })
  expect(existsSync(join(other, 'agreements/.gitattributes'))).toBe(false)
})

test.each([
  ['Latin-1', Buffer.from('# kommunens rader: \xe5\xe4\xf6\n*.pdf binary\n', 'latin1')],
  ['a NUL', Buffer.from('*.pdf binary\n\0\n')],
  ['more than 5 MB', Buffer.alloc(6_000_000, '# x\n')],
])('attributes with %s are left as they are, and git is not told of iop', async (_, bytes) => {
  const { folder, read, write } = repository()
  write('agreements/.gitattributes', '')
  writeFileSync(join(folder, 'agreements/.gitattributes'), bytes)
  const before = read('.git/config')
  for (const action of ['install', 'uninstall']) {
    const { exitCode, err } = await run(`iop git ${action}`, { cwd: folder })
    expect([exitCode, err]).toEqual([2, expect.stringContaining('cannot be read whole')])
    expect(readFileSync(join(folder, 'agreements/.gitattributes')).equals(bytes)).toBe(true)
    expect(read('.git/config')).toBe(before)
  }
})

test('a driver of that name which somebody else has set is neither replaced nor removed', async () => {
  const { folder, git } = repository()
  git('config', 'diff.iop.textconv', 'cat')
  const { exitCode, err } = await run('iop git install', { cwd: folder })
  expect([exitCode, err]).toEqual([2, expect.stringContaining('diff.iop.textconv is “cat”')])
  await run('iop git uninstall', { cwd: folder })
  expect(git('config', 'diff.iop.textconv')).toBe('cat\n')
  expect(existsSync(join(folder, 'agreements/.gitattributes'))).toBe(false)
})

test('nothing that a repository names is started, whatever compares its files', async () => {
  const { folder, git, write, read } = repository()
  const mark = (name: string) => `touch "${join(folder, name)}"; cat`
  git('config', 'core.fsmonitor', `touch "${join(folder, 'ran')}"; false`)
  git('config', 'filter.own=x.clean', mark('ran'))
  git('config', 'filter.own=x.required', 'true')
  git('config', 'diff.own.textconv', mark('ran'))
  git('config', 'diff.external', mark('ran'))
  write('.gitattributes', '*.yaml filter=own=x diff=own\n')
  write(agreement, read(agreement).replace('version: 1', 'version: 2'))
  for (const command of [
    'iop validate --changed HEAD',
    'iop validate --changed',
    'iop diff HEAD',
    'iop log',
  ]) {
    await run(command, { cwd: folder })
    expect([command, existsSync(join(folder, 'ran'))]).toEqual([command, false])
  }
  // With git alone the filter runs.
  git('diff', '--stat')
  expect(existsSync(join(folder, 'ran'))).toBe(true)
})

test.each([
  ['no last line feed', (text: string) => text.trimEnd()],
  ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
  ['carriage returns and no last line feed', (text: string) => text.trimEnd().replaceAll('\n', '\r\n')],
  ['blank lines and a comment at the end', (text: string) => `${text}\n\n# ours\n\n`],
  ['an empty section of that name', (text: string) => `${text}[diff "iop"]\n# ours\n`],
  ['another setting of that name', (text: string) => `${text}[diff "iop"]\n\tbinary = true`],
  ['dollar signs', (text: string) => `${text}[alias]\n\tx = "!echo $& $1"`],
])('the configuration of git is given back to the byte: %s', async (_, change) => {
  const { folder, read, write, git } = repository()
  write('.git/config', change(read('.git/config')))
  const before = read('.git/config')
  for (const action of ['install', 'install', 'uninstall', 'install', 'uninstall']) {
    expect((await run(`iop git ${action}`, { cwd: folder })).exitCode).toBe(0)
    if (action === 'install') {
      expect(git('config', '--get-all', 'diff.iop.textconv')).toMatch(/^'.*' git textconv\n$/)
      expect(git('config', '--get-all', 'diff.iop.command')).toMatch(/^'.*' git diff-driver\n$/)
    }
  }
  expect(read('.git/config')).toBe(before)
})

test('what git itself has written of iop is replaced, and a setting that was added beside stays', async () => {
  const { folder, read, git } = repository()
  const before = read('.git/config')
  git('config', 'diff.iop.textconv', "'node' 'old/iop.js' git textconv")
  git('config', 'diff.iop.command', "'node' 'old/iop.js' git diff-driver")
  await run('iop git install', { cwd: folder })
  expect(git('config', '--get-all', 'diff.iop.textconv')).not.toContain('old')
  git('config', 'diff.iop.binary', 'true')
  await run('iop git uninstall', { cwd: folder })
  expect(git('config', '--get-regexp', '^diff\\.iop')).toBe('diff.iop.binary true\n')
  git('config', '--unset', 'diff.iop.binary')
  expect(read('.git/config').startsWith(before)).toBe(true)
})

test('a configuration that cannot be read whole or not be written is left as it is', async () => {
  const { folder, read } = repository()
  const latin = Buffer.concat([readFileSync(join(folder, '.git/config')), Buffer.from('# \xe5\n', 'latin1')])
  writeFileSync(join(folder, '.git/config'), latin)
  const { exitCode, err } = await run('iop git install', { cwd: folder })
  expect([exitCode, err]).toEqual([2, expect.stringContaining('cannot be read whole')])
  expect(readFileSync(join(folder, '.git/config')).equals(latin)).toBe(true)
  expect(existsSync(join(folder, 'agreements/.gitattributes'))).toBe(false)
  writeFileSync(join(folder, '.git/config'), latin.subarray(0, -4))
  chmodSync(join(folder, '.git/config'), 0o444)
  expect((await run('iop git install', { cwd: folder })).exitCode).toBe(2)
  expect(read('.git/config')).not.toContain('iop')
})

test('uninstalling restores the attributes to the byte', () => {
  const line = fc.constantFrom('', '\n', '*.pdf binary', '# x', '\r\n', '*.yaml diff=iop', '\n\n')
  fc.assert(
    fc.property(
      fc.option(
        fc.array(line).map(parts => parts.join('')),
        { nil: undefined },
      ),
      text => {
        expect(withoutAttributes(withAttributes(text))).toBe(text)
        expect(withAttributes(withAttributes(text))).toBe(withAttributes(text))
      },
    ),
  )
})

test('git diff shows the meaning and the cost of a change of an agreement, and then the other files', async () => {
  const { git, write, read } = await installed()
  write('agreements/b.yaml', 'iop: agreement/1\ntitle: "open\n')
  git('add', '-N', 'agreements/b.yaml')
  const raised = read(agreement)
    .replaceAll(/\b1500000\b/g, '1600000')
    .replaceAll(/\b1800000\b/g, '1900000')
    .replaceAll('4232475', '4332475')
  write(agreement, raised)
  const shown = git('diff')
  expect(shown).toContain('Linköpings kommun pays +100 000 kr per year')
  expect(shown).toMatch(/^\s+\[grant-amount-increased\]/m)
  expect(shown).toContain(
    `diff --git a/agreements/b.yaml b/agreements/b.yaml\nnew file mode 100644\niop: b/agreements/b.yaml:2:`,
  )
  expect(shown).toContain('+title: "open')
  expect(git('-c', 'color.diff=always', 'diff')).toContain('\u001b[')
})

test('git diff shows renamed, removed and merely touched files by name and mode', async () => {
  const { folder, git, write, read } = await installed()
  renameSync(join(folder, agreement), join(folder, 'agreements/åter kommen.yaml'))
  chmodSync(join(folder, 'agreements/indices/opi.yaml'), 0o755)
  git('add', '-A')
  const renamed = git('diff', '--cached', '-M')
  expect(renamed).toMatch(/^rename from .*\nrename to .*$/m)
  expect(renamed).toContain('old mode 100644\nnew mode 100755')
  expect(renamed).not.toContain('substantive')
  git('commit', '-qm', 'renamed')
  write('agreements/åter kommen.yaml', `# a remark\n${read('agreements/åter kommen.yaml')}`)
  expect(git('diff')).not.toMatch(/[1-9]\d* (substantive|other)/)
  git('rm', '-qf', 'agreements/åter kommen.yaml')
  expect(git('diff', '--cached')).toMatch(/^deleted file mode 100644\n/m)
})

/** The lines of each thing that stands in block style under a key of its own, without the line of its key. */
function thingsIn(text: string): number[][] {
  const lines = text.split('\n')
  const keys = lines.flatMap((line, i) => (/^ {2}[a-z0-9-]+:$/.test(line) ? [i] : []))
  return keys.flatMap(key => {
    const end = lines.findIndex((line, i) => i > key && !line.startsWith('    '))
    return end > key + 1 ? [Array.from({ length: end - key - 1 }, (_, i) => key + 1 + i)] : []
  })
}

const shipped = readdirSync('agreements').filter(name => /^linkoping|^stockholm/.test(name))

test.each(shipped)('two branches that change different things of %s merge with git alone', name => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  const base = readFileSync(join('agreements', name), 'utf8')
  const things = thingsIn(base)
  expect(things.length).toBeGreaterThan(5)
  const changed = (line: number, mark: string) =>
    base
      .split('\n')
      .map((text, i) => (i === line ? `${text} ${mark}` : text))
      .join('\n')
  const inThing = fc.integer({ min: 0, max: things.length - 1 })
  fc.assert(
    fc.property(inThing, inThing, fc.nat(), fc.nat(), (one, other, a, b) => {
      fc.pre(one !== other)
      const lineOf = (lines: readonly number[] = [], at: number) => lines[at % lines.length] ?? 0
      const [ours, theirs] = [lineOf(things[one], a), lineOf(things[other], b)]
      const files = { base, ours: changed(ours, '# ours'), theirs: changed(theirs, '# theirs') }
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
      const merged = execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect([merged.includes('# ours'), merged.includes('# theirs')]).toEqual([true, true])
    }),
    { numRuns: 20 },
  )
})

test('without repository or workspace the commands are failures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  expect((await run('iop git install', { cwd: folder })).exitCode).toBe(2)
  mkdirSync(join(folder, 'agreements'))
  const { err, exitCode } = await run('iop git install', { cwd: folder })
  expect([exitCode, err]).toEqual([2, expect.stringContaining('is in no git repository')])
})

/** Two branches that change the first line of a file differently, merged into a conflict. */
function conflicted({ git, write, read, commit }: Repository, path: string): void {
  const text = read(path)
  git('checkout', '-qb', 'other')
  write(path, text.replace(/^title: .*$/m, 'title: Theirs'))
  commit('theirs')
  git('checkout', '-q', 'main')
  write(path, text.replace(/^title: .*$/m, 'title: Ours'))
  commit('ours')
  expect(() => git('merge', 'other')).toThrow()
}

test('an unmerged file is named as git names it, and the files after it are shown', async () => {
  const made = await installed()
  conflicted(made, agreement)
  made.write('agreements/ö.yaml', 'iop: agreement/1\ntitle: "open\n')
  made.git('add', 'agreements/ö.yaml')
  const shown = made.git('diff', '--cached')
  expect(shown).toContain(`* Unmerged path ${agreement}\n`)
  expect(shown).toContain('+title: "open')
  expect(made.git('diff', 'HEAD')).toContain('+title: "open')
})

test('git diff --relative computes with the workspace of the folder that names are counted from', async () => {
  const { folder, git, write, read, commit } = await installed()
  const moved = `kommun-a/${agreement}`
  write(moved, read(agreement).replace('version: 1', 'version: 7'))
  renameSync(join(folder, 'agreements/indices'), join(folder, 'kommun-a/agreements/indices'))
  write('kommun-a/agreements/.gitattributes', '*.yaml diff=iop\n')
  commit('a workspace more')
  write(
    moved,
    read(moved)
      .replace('version: 7', 'version: 8')
      .replaceAll(/\b1500000\b/g, '1600000')
      .replaceAll(/\b1800000\b/g, '1900000')
      .replaceAll('4232475', '4332475'),
  )
  const inFolder = (...args: readonly string[]) => git('-C', 'kommun-a', ...args)
  // Files of the index are in no place that git tells.
  for (const staged of [[], ['--cached']]) {
    if (staged.length > 0) git('add', '-A')
    for (const shown of [
      inFolder('diff', ...staged, '--relative'),
      git('diff', ...staged, '--relative=kommun-a'),
    ]) {
      expect(shown).toContain(`diff --git a/${agreement} b/${agreement}\n`)
      expect(shown).toMatch(/^\d+ substantive change/m)
    }
  }
  commit('more money')
  expect(inFolder('diff', '--relative', 'HEAD~1', 'HEAD')).toMatch(/^\d+ substantive change/m)
  renameSync(join(folder, moved), join(folder, 'kommun-a/agreements/ny.yaml'))
  git('add', '-A')
  expect(inFolder('diff', '--cached', '--relative', '-M')).toMatch(/^rename to /m)
  expect(git('diff', '--cached', '--relative=kommun-a', '--no-renames')).toMatch(/^deleted file mode/m)
})

test('no name and no content of a file stops git', async () => {
  const { folder, git, write, read, commit } = repository()
  write('.gitattributes', '*.yaml diff=iop\n')
  const program = `'${process.execPath}' '${join(process.cwd(), 'bin/iop.js')}' git`
  git('config', 'diff.iop.command', `${program} diff-driver`)
  git('config', 'diff.iop.textconv', `${program} textconv`)
  const names = [
    '--lang=xx.yaml',
    '-h.yaml',
    '--help.yaml',
    'a b.yaml',
    "'; exit 1; '.yaml",
    'å\tb.yaml',
    '*.yaml',
  ]
  for (const name of names) write(name, read(agreement))
  write('latin.yaml', 'iop: agreement/1\n')
  const large = '# x\n'.repeat(2_000_000)
  write('large.yaml', large)
  commit('names')
  for (const name of names) write(name, `${read(name)}\nremarks: [\n`)
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from('title: h\xe4rb\xe4rge\n', 'latin1'))
  write('large.yaml', `# y\n${large}`)
  chmodSync(join(folder, 'agreements'), 0o000)
  const changed = names.length + 2
  try {
    for (const args of [[], ['--no-ext-diff']])
      expect(git('diff', ...args, '--', '.', ':!agreements').match(/^diff --git /gm)).toHaveLength(changed)
  } finally {
    chmodSync(join(folder, 'agreements'), 0o755)
  }
})

test('git install says in both languages what it writes, and what to commit', async () => {
  const { folder } = repository()
  const { out } = await run('iop git install --lang en', { cwd: folder })
  expect(out).toContain('Written to agreements/.gitattributes: ')
  expect(out).toContain('Commit it')
  expect(out).toContain('Written to .git/config: diff.iop.command and diff.iop.textconv.')
  const swedish = await run('iop git install --lang sv', { cwd: join(folder, 'agreements') })
  expect(swedish.out).toContain('Skrivet i .gitattributes: ')
  expect(swedish.out).toContain('Skrivet i ../.git/config: ')
})
