import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testAsRoot, testWithOwnDisks, withOwnDisks } from './only-where.ts'
import { folderWith, iop, iopInShell, mended, slipped } from './real-run.ts'

/** A user who owns nothing. */
const nobody = 65534

/** Runs the script of the shell in a full disk with two agreements, and prints what is in it afterwards. */
const onFullDisk = (script: string) =>
  iopInShell(
    `mkdir disk && mount -t tmpfs -o size=16k none disk && cp a.yaml b.yaml disk && cd disk || exit 99
     cat /dev/zero > full 2>/dev/null
     ${script}; code=$?
     cmp ../a.yaml a.yaml; cmp ../b.yaml b.yaml; rm full; ls -A; exit $code`,
    folderWith('a', 'b'),
    withOwnDisks,
  )

testWithOwnDisks('on a full disk a fix keeps every file whole, says which, and leaves nothing beside', () => {
  const { out, err, exitCode } = onFullDisk('"$@" validate a.yaml b.yaml --fix --format concise')
  expect([exitCode, err]).toEqual([2, expect.stringMatching(/^iop: .*a\.yaml.*\niop: .*b\.yaml.*\n$/)])
  expect(out).toMatch(/ 0 fixes made\.\na\.yaml\nb\.yaml\n$/)
})

testWithOwnDisks(
  'on a full disk a report or a baseline that cannot be written is a failure that names its file',
  () => {
    for (const options of ['--format json=x.json', '--baseline x.json --update-baseline']) {
      const { out, err, exitCode } = onFullDisk(`"$@" validate a.yaml ${options}`)
      expect([exitCode, err]).toEqual([2, expect.stringContaining('x.json')])
      expect(out).toMatch(/a\.yaml\nb\.yaml\n$/)
    }
  },
)

test('a file that may not grow so large is kept whole', () => {
  const folder = folderWith('a')
  writeFileSync(join(folder, 'a.yaml'), slipped('a') + '# \n'.repeat(1_000))
  const before = readFileSync(join(folder, 'a.yaml'), 'utf8')
  const { err, exitCode } = iopInShell(`ulimit -f 1; "$@" validate a.yaml --fix --format concise`, folder)
  expect([exitCode, err]).toEqual([2, expect.stringContaining('a.yaml')])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

testAsRoot(
  'a folder in which another user may write nothing, and a file of another user, stay as they are',
  () => {
    const folder = folderWith('a', 'b')
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'b.yaml'), 0o644)
    chmodSync(join(folder, 'a.yaml'), 0o666)
    const { err, exitCode } = iop(['validate', '.', '--fix', '--format', 'concise'], {
      cwd: folder,
      user: nobody,
    })
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/a\.yaml.*\n.*b\.yaml/)])
    for (const id of ['a', 'b']) expect(readFileSync(join(folder, `${id}.yaml`), 'utf8')).toBe(slipped(id))
    const report = iop(['validate', 'a.yaml', '--format', 'json=x.json'], { cwd: folder, user: nobody })
    expect([report.exitCode, report.err]).toEqual([2, expect.stringContaining('x.json')])
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml'])
  },
)

testAsRoot('a file or folder that cannot be read is told, and the rest is checked', () => {
  const folder = folderWith('a', 'b')
  chmodSync(folder, 0o777)
  chmodSync(join(folder, 'a.yaml'), 0o000)
  const checked = iop(['validate', 'a.yaml', 'b.yaml', '--format', 'concise'], { cwd: folder, user: nobody })
  expect(checked.exitCode).toBe(1)
  expect(checked.out).toMatch(/^a\.yaml:1:1: error: .*\[file-not-readable\]\nb\.yaml:.*\n2 files checked/)
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  writeFileSync(join(closed, 'c.yaml'), mended('c'))
  chmodSync(closed, 0o000)
  const { err, exitCode } = iop(['validate', 'closed', 'b.yaml'], { cwd: folder, user: nobody })
  expect([exitCode, err]).toEqual([2, expect.stringContaining('closed')])
})
