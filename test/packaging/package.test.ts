import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { today } from '../run.ts'

/** What the package is made from, and no more than that. */
const sources = ['agreements', 'bin', 'schemas', 'src'].concat(
  ['.npmrc', 'CHANGELOG.md', 'LICENSE', 'README.md'],
  ['esbuild.config.mjs', 'package.json', 'tsconfig.json'],
)

/** A copy of the repository, in which npm may replace files while other tests read the repository's. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-pack-'))
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The environment without what npm and the test runner put there. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|FORCE_COLOR|LANG|LC_)/i.test(name)),
)

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, env, encoding: 'utf8' })

/** A folder with nothing in it but the package, installed where no registry can be reached. */
function installed(tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-installed-'))
  const alone = ['--offline', '--registry', 'http://127.0.0.1:9', '--cache', join(folder, 'cache')]
  const { status, stderr } = run(
    'npm',
    ['install', '--prefix', folder, ...alone, '--no-audit', '--no-fund', tarball],
    folder,
  )
  if (status !== 0) throw new Error(stderr)
  return folder
}

const folder = repository()
let printed = ''
let place = ''

beforeAll(() => {
  const { status, stdout, stderr } = run('npm', ['pack'], folder)
  if (status !== 0) throw new Error(stderr)
  printed = stdout
  place = installed(join(folder, stdout.trim()))
}, 300_000)

const inPackage = (path: string) => join(place, 'node_modules/iop-cli', path)
const ownManifest = () => JSON.parse(readFileSync('package.json', 'utf8'))

test('npm pack prints the name of what it makes and nothing else, as pre-commit expects', () => {
  expect(printed).toBe(`iop-cli-${ownManifest().version}.tgz\n`)
})

test('the package needs no other package, and none is installed with it', () => {
  const { dependencies: _, devDependencies: __, scripts: ___, ...rest } = ownManifest()
  expect(JSON.parse(readFileSync(inPackage('package.json'), 'utf8'))).toEqual(rest)
  expect(readdirSync(join(place, 'node_modules')).toSorted()).toEqual([
    '.bin',
    '.package-lock.json',
    'iop-cli',
  ])
})

test('the repository is left as it was', () => {
  expect(readFileSync(join(folder, 'package.json'))).toEqual(readFileSync('package.json'))
  expect(readdirSync(folder).toSorted()).toEqual(
    [...sources, 'dist', 'node_modules', printed.trim()].toSorted(),
  )
})

test('package.json comes back also where npm is killed as it packs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iop-killed-'))
  cpSync('package.json', join(folder, 'package.json'))
  const put = `"${process.execPath}" "${join(process.cwd(), 'src/packaging/packed-manifest.mjs')}" put`
  const { signal } = run('sh', ['-c', `${put}; cp package.json seen.json; kill -9 $$`], folder)
  expect(signal).toBe('SIGKILL')
  expect(readFileSync(join(folder, 'seen.json'), 'utf8')).not.toContain('dependencies')
  await expect
    .poll(() => readFileSync(join(folder, 'package.json'), 'utf8'), { timeout: 20_000 })
    .toBe(readFileSync('package.json', 'utf8'))
  expect(readdirSync(folder).toSorted()).toEqual(['package.json', 'seen.json'])
})

test('the package takes at most 4 MB', () => {
  const sizes = readdirSync(inPackage('.'), { recursive: true, encoding: 'utf8' }).map(
    name => statSync(inPackage(name)).size,
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000)
})

test('licence, changes and the licences of what the program is built from are in the package', () => {
  for (const file of ['LICENSE', 'CHANGELOG.md', 'README.md', 'dist/LICENCES.txt'])
    expect(existsSync(inPackage(file)), file).toBe(true)
})

test('the version is the latest of the change log', () => {
  const [, latest] = /^## ([^\s,]+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
  expect(ownManifest().version).toBe(latest)
})

/** Lines that between them load most of what ships. */
const lines = [
  '--version',
  'validate --format sarif',
  `payouts --format csv --today ${today}`,
  `expiry --lang sv --fail-on never --today ${today}`,
  'diff linkoping-2018-utsatta linkoping-2021-utsatta --format html',
]

const printedBy = (node: string, bin: string) =>
  lines.map(line => {
    const { status, stdout, stderr } = run(node, [bin, ...line.split(' ')], process.cwd())
    return { line, status, stdout, stderr }
  })

let expected: ReturnType<typeof printedBy> = []
beforeAll(() => {
  expected = printedBy(process.execPath, 'bin/iop.js')
}, 120_000)

/** The Node that runs the tests, and those that `npm run nodes` has fetched. */
const own = { major: Number(process.versions.node.split('.')[0]), path: process.execPath }
const fetched = [20, 22, 24, 26]
  .map(major => ({ major, path: resolve('.nodes', String(major), 'node_modules/node/bin/node') }))
  .filter(({ path }) => existsSync(path))

for (const { major, path } of [own, ...fetched.filter(({ major }) => major !== own.major)]) {
  test(`on Node ${major} the installed package prints what the repository prints`, () => {
    expect(expected.map(({ status }) => status)).toEqual(lines.map(() => 0))
    expect(printedBy(path, inPackage('bin/iop.js'))).toEqual(expected)
  })
}

test('the example for scripts in the README prints what stands below it, and its types fit', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, example = '', output] = /```js\n(.+?)```\n\n```text\n(.+?)```/s.exec(readme) ?? []
  cpSync('agreements', join(place, 'agreements'), { recursive: true })
  writeFileSync(join(place, 'example.mts'), example)
  writeFileSync(join(place, 'example.mjs'), example)
  const { stdout, stderr } = run(process.execPath, ['example.mjs'], place)
  expect([stdout, stderr]).toEqual([output, ''])

  const strict = ['--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023']
  const types = ['--noEmit', '--types', 'node', '--typeRoots', resolve('node_modules/@types')]
  const checked = run(resolve('node_modules/.bin/tsc'), [...strict, ...types, 'example.mts'], place)
  expect([checked.status, checked.stdout]).toEqual([0, ''])
})

test('the command that npm installs runs', () => {
  const { stdout, status } = run(join(place, 'node_modules/.bin/iop'), ['--version'], place)
  expect([stdout, status]).toEqual([`${ownManifest().version}\n`, 0])
})
