import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ending, folderWith, iop, mended, slipped, started } from './real-run.ts'

/** What a folder can hold under the name of a file, besides files. */
const oddFiles: Readonly<Record<string, (path: string) => void>> = {
  'pipe.yaml': path => spawnSync('mkfifo', [path]),
  'zero.yaml': path => symlinkSync('/dev/zero', path),
  'itself.yaml': path => symlinkSync('itself.yaml', path),
  'loop.yaml': path => symlinkSync('back.yaml', path),
  'back.yaml': path => symlinkSync('loop.yaml', path),
  'nowhere.yaml': path => symlinkSync('nowhere/x.yaml', path),
}

test('pipes, devices and links that lead nowhere are told, hang nothing, and are not written to', () => {
  const folder = folderWith('a')
  const names = Object.keys(oddFiles)
  for (const [name, make] of Object.entries(oddFiles)) make(join(folder, name))
  for (const named of [['.'], ['a.yaml', ...names]]) {
    const args = ['validate', ...named, '--fix', '--fix-unsafe', '--format', 'concise']
    const { out, err, exitCode } = iop(args, { cwd: folder })
    expect(exitCode).toBeGreaterThan(0)
    // Of a link the name of what it leads to may be told.
    for (const name of names) expect(out + err).toContain(name.replace('.yaml', ''))
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(mended('a'))
  }
  for (const name of names) {
    const { exitCode, err } = iop(['payouts', name], { cwd: folder })
    expect([exitCode, err]).toEqual([2, expect.stringContaining(name.replace('.yaml', ''))])
  }
})

test('a folder that links lead back to is read once, and ends', () => {
  const folder = folderWith('a')
  symlinkSync('.', join(folder, 'again'))
  symlinkSync('..', join(folder, 'around'))
  const { out, exitCode } = iop(['validate', '.', '--format', 'concise'], { cwd: folder })
  expect([exitCode, out]).toEqual([1, expect.stringContaining('1 file checked')])
})

test('a socket is told and hangs nothing', async () => {
  const folder = folderWith('a')
  const server = createServer().listen(join(folder, 'odd.yaml'))
  await new Promise(resolve => server.on('listening', resolve))
  const { out, err, exitCode } = iop(['validate', 'a.yaml', 'odd.yaml'], { cwd: folder })
  server.close()
  expect([exitCode, out + err]).toEqual([2, expect.stringContaining('odd.yaml')])
})

test('a folder that is called x.yaml is a folder', () => {
  const folder = folderWith('a')
  mkdirSync(join(folder, 'x.yaml'))
  writeFileSync(join(folder, 'x.yaml/b.yaml'), mended('b'))
  const { out, exitCode } = iop(['validate', '.', '--format', 'concise'], { cwd: folder })
  expect([exitCode, out]).toEqual([1, expect.stringContaining('2 files checked')])
  expect(iop(['validate', 'x.yaml'], { cwd: folder }).exitCode).toBe(0)
})

test('files that come, go and change while they are read end no run ill', async () => {
  const ids = Array.from({ length: 60 }, (_, i) => `a${i}`)
  const folder = folderWith(...ids)
  const runs = Array.from({ length: 4 }, () => started(['validate', '.', '--format', 'json'], folder))
  const outs = runs.map(run => run.stdout?.setEncoding('utf8').reduce((all, text) => all + text, ''))
  const errs = runs.map(run => run.stderr?.setEncoding('utf8').reduce((all, text) => all + text, ''))
  const endings = Promise.all(runs.map(ending))
  let isOver = false
  void endings.then(() => {
    isOver = true
  })
  for (let i = 0; !isOver; i = (i + 1) % ids.length) {
    const path = join(folder, `${ids[i]}.yaml`)
    rmSync(path, { force: true })
    await new Promise(resolve => setTimeout(resolve, 1))
    writeFileSync(`${path}~`, slipped(`${ids[i]}`).slice(0, i * 10))
    renameSync(`${path}~`, path)
    if (i % 3 === 0) writeFileSync(path, '')
  }
  for (const code of await endings) expect([1, 2]).toContain(code)
  for (const err of await Promise.all(errs)) expect(err).not.toMatch(/^ +at |Error:/m)
  for (const out of await Promise.all(outs)) expect(() => JSON.parse(String(out))).not.toThrow()
})
