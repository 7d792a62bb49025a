import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeFile, tryReplaceFile } from '../../src/project/files/replace-file.ts'
import { run } from '../run.ts'

const right = readFileSync('test/findings/ok.yaml', 'utf8')
const wrong = (id: string) => right.replace('id: ok', `id: ${id}`).replace('500000', '500 000')

function folderWith(...ids: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  for (const id of ids) writeFileSync(join(folder, `${id}.yaml`), wrong(id))
  return folder
}

const iop = (args: readonly string[], cwd: string) =>
  spawn(process.execPath, [join(process.cwd(), 'bin/iop.js'), ...args, '--lang', 'en'], { cwd })

test('an edit that is made while fixes are being written stays, and is told', async () => {
  const ids = Array.from({ length: 150 }, (_, i) => `a${String(i).padStart(3, '0')}`)
  const folder = folderWith(...ids)
  const [first = '', ...others] = ids.map(id => join(folder, `${id}.yaml`))
  const [inPlace = '', moved = ''] = others.slice(-2)
  const child = iop(['validate', '.', '--fix', '--format', 'concise'], folder)
  let err = ''
  child.stderr.on('data', data => (err += data))
  const ended = new Promise(resolve => child.on('exit', resolve))
  while (child.exitCode === null && readFileSync(first, 'utf8') === wrong('a000'))
    await new Promise(resolve => setTimeout(resolve, 1))
  writeFileSync(inPlace, '# written by an editor\n', { flag: 'a' })
  writeFileSync(`${moved}~`, 'moved by an editor\n')
  renameSync(`${moved}~`, moved)
  expect(await ended).toBe(2)
  expect(readFileSync(inPlace, 'utf8')).toContain('# written by an editor')
  expect(readFileSync(moved, 'utf8')).toBe('moved by an editor\n')
  expect(err.match(/was changed by somebody else during the run/g)).toHaveLength(2)
  expect(readdirSync(folder).filter(name => name.startsWith('.iop'))).toEqual([])
})

test('a file is replaced or removed only while it holds what was read', () => {
  const folder = folderWith('a')
  const path = join(folder, 'a.yaml')
  const replace = (text: string | undefined) => tryReplaceFile('a.yaml', folder, 'new', { text })?.code
  for (const read of ['', 'other', `${wrong('a')}x`, wrong('a').slice(1), undefined])
    expect(replace(read)).toBe('changed-meanwhile')
  expect(readFileSync(path, 'utf8')).toBe(wrong('a'))
  expect(() => removeFile(path, 'other')).toThrow('changed-meanwhile')
  expect(replace(wrong('a'))).toBeUndefined()
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(tryReplaceFile('gone.yaml', folder, 'new', { text: 'old' })?.code).toBe('changed-meanwhile')
  expect(tryReplaceFile('made.yaml', folder, 'new', { text: undefined })).toBeUndefined()
  expect(readdirSync(folder)).toEqual(['a.yaml', 'made.yaml'])
})

test('runs that make the same fix at the same time all succeed', async () => {
  const folder = folderWith('a')
  const runs = Array.from({ length: 8 }, () => iop(['validate', 'a.yaml', '--fix'], folder))
  const codes = await Promise.all(runs.map(child => new Promise(resolve => child.on('exit', resolve))))
  expect(codes).toEqual(runs.map(() => 0))
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('cash: 500000')
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

test('a file with a second name is left as it is under both', async () => {
  const folder = folderWith('a')
  mkdirSync(join(folder, 'kept'))
  linkSync(join(folder, 'a.yaml'), join(folder, 'kept/a.yaml'))
  const { err, exitCode } = await run('iop validate a.yaml --fix --format concise', { cwd: folder })
  expect([err, exitCode]).toEqual([
    'iop: The file a.yaml has a second name (a hard link), which would keep the old text; it is left as it is.\n',
    2,
  ])
  expect(statSync(join(folder, 'kept/a.yaml')).ino).toBe(statSync(join(folder, 'a.yaml')).ino)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(wrong('a'))
})

test('mode, owner and group stay; a file that another user owns is left to that user', () => {
  if (process.getuid?.() !== 0) return console.warn('Owners are tried by root only, as in CI.')
  const folder = folderWith('a')
  const path = join(folder, 'a.yaml')
  const fix = (user: number) =>
    spawnSync(
      process.execPath,
      ['bin/iop.js', 'validate', path, '--fix', '--lang', 'sv', '--format', 'concise'],
      { encoding: 'utf8', ...(user > 0 && { uid: user, gid: user }) },
    )
  chmodSync(folder, 0o777)
  chmodSync(path, 0o666)
  chownSync(path, 4001, 4002)
  const { status, stderr } = fix(4003)
  expect([status, stderr]).toEqual([2, expect.stringContaining('skulle få en annan ägare')])
  expect(readFileSync(path, 'utf8')).toBe(wrong('a'))
  chmodSync(path, 0o640)
  expect(fix(0).status).toBe(0)
  const { uid, gid, mode } = statSync(path)
  expect([uid, gid, mode & 0o777]).toEqual([4001, 4002, 0o640])
})

const workspaceWithLinks = () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-'))
  mkdirSync(join(folder, 'agreements/older'), { recursive: true })
  writeFileSync(join(folder, 'agreements/a.yaml'), wrong('a'))
  writeFileSync(join(folder, 'elsewhere.yaml'), wrong('elsewhere'))
  symlinkSync('a.yaml', join(folder, 'agreements/b.yaml'))
  symlinkSync(join(folder, 'agreements/b.yaml'), join(folder, 'agreements/older/c.yaml'))
  symlinkSync('../elsewhere.yaml', join(folder, 'agreements/d.yaml'))
  symlinkSync('agreements', join(folder, 'linked'))
  symlinkSync('nowhere.yaml', join(folder, 'agreements/nowhere.yaml'))
  return folder
}

test('a link is one file with another name: told once, and fixed by its own name', async () => {
  const cwd = workspaceWithLinks()
  const { out } = await run('iop validate --format concise', { cwd })
  const told = out.split('\n').map(line => line.split(':')[0])
  expect(told.slice(0, -2)).toEqual([
    'agreements/a.yaml',
    'agreements/nowhere.yaml',
    expect.stringMatching(/^elsewhere\.yaml$/),
  ])
  expect((await run('iop list --format csv', { cwd })).out).not.toMatch(/^(b|c|d),/m)
  for (const named of [
    ['agreements/b.yaml', 'agreements/older/c.yaml', 'agreements/a.yaml', 'linked/b.yaml', 'linked'],
    ['agreements/*.yaml', 'b'],
  ]) {
    const { out } = await run(['validate', ...named, '--format', 'concise'], { cwd })
    expect(out.match(/^agreements\/a\.yaml:/gm)).toHaveLength(1)
    expect(out).not.toMatch(/^(linked\/[a-d]|agreements\/[bcd])/m)
  }
})

test.each(['agreements/b.yaml', 'linked/older/c.yaml', 'agreements/d.yaml', ''])(
  'a fix of “%s” names no file by a link, and leaves the links',
  async named => {
    const cwd = workspaceWithLinks()
    await run(['validate', ...(named === '' ? [] : [named]), '--fix-unsafe', '--fix'], { cwd })
    const [a, elsewhere] = ['agreements/a.yaml', 'elsewhere.yaml'].map(file =>
      readFileSync(join(cwd, file), 'utf8'),
    )
    expect([a?.match(/^id: .*/m)?.[0], elsewhere?.match(/^id: .*/m)?.[0]]).toEqual(['id: a', 'id: elsewhere'])
    expect(`${a}${elsewhere}`).toContain('cash: 500000')
    for (const link of ['b', 'older/c', 'd'])
      expect(lstatSync(join(cwd, `agreements/${link}.yaml`)).isSymbolicLink()).toBe(true)
  },
)

test('a text on standard input in the place of a link is that of the file', async () => {
  const cwd = workspaceWithLinks()
  const { out } = await run('iop validate - --stdin-path agreements/b.yaml --format concise', {
    cwd,
    stdin: right.replace('id: ok', 'id: a'),
  })
  expect(out).toBe('1 file checked: 0 errors, 0 warnings.\n')
})
