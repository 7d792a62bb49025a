import { spawnSync } from 'node:child_process'

/**
 * Runs git without a shell, with all turned off that a repository could make it start, and gives its output; undefined if
 * git fails or is not installed.
 */
export function runGit(cwd: string, ...args: readonly string[]): string | undefined {
  const { status, text } = spawnGit(cwd, args)
  return status === 0 ? text : undefined
}

/** The differing lines of two files as git shows them, without colours; empty if the files are equal. */
export function textDiff(cwd: string, old: string, now: string): string {
  const flags = ['--no-index', '--no-ext-diff', '--no-textconv', '--no-color']
  const { text } = spawnGit(cwd, ['diff', ...flags, '--', old, now])
  return text.slice(Math.max(0, text.search(/^@@/m)))
}

function spawnGit(cwd: string, args: readonly string[]): { status: number | null; text: string } {
  const [command = ''] = args
  return spawned(cwd, args, [...startsNothing, ...(filtering.has(command) ? filtersOff(cwd) : [])])
}

/** The commands of git that filter files of the working folder to compare them with what is committed. */
const filtering = new Set(['diff', 'hash-object'])

type Setting = readonly [name: string, value: string]

function spawned(
  cwd: string,
  args: readonly string[],
  settings: readonly Setting[],
): { status: number | null; text: string } {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1_000_000_000,
    env: { ...process.env, ...staysHere, ...asEnvironment(settings) },
  })
  return { status, text: stdout ?? '' }
}

/** Git fetches nothing that a partial clone lacks, asks nobody, and writes no index. */
const staysHere = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }

/** The settings by which a repository could make git start a program, turned off. Submodules have settings of their own. */
const startsNothing: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['log.showSignature', 'false'],
  ['diff.ignoreSubmodules', 'all'],
]

/** The filters of a repository, which git starts to compare the files of the working folder, as none. */
function filtersOff(cwd: string): Setting[] {
  const names = [
    'config',
    '--null',
    '--name-only',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process|required)$',
  ]
  return spawned(cwd, names, startsNothing)
    .text.split('\0')
    .filter(name => name !== '')
    .map(name => [name, name.endsWith('.required') ? 'false' : ''])
}

/** Settings in the variables of git's environment, after those that are there. Names may have any character. */
function asEnvironment(settings: readonly Setting[]): Record<string, string> {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0
  const pairs = settings.flatMap(([name, value], i) => [
    [`GIT_CONFIG_KEY_${first + i}`, name],
    [`GIT_CONFIG_VALUE_${first + i}`, value],
  ])
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) }
}

/** The top folder of the repository that a folder is in; undefined if the folder is in none. */
export const repositoryTop = (cwd: string): string | undefined =>
  runGit(cwd, 'rev-parse', '--show-toplevel')?.trim() || undefined
