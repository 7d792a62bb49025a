import { spawnSync } from 'node:child_process'

/** Runs git without a shell and gives its output; undefined if git fails or is not installed. */
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
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1_000_000_000,
  })
  return { status, text: stdout ?? '' }
}

/** The top folder of the repository that a folder is in; undefined if the folder is in none. */
export const repositoryTop = (cwd: string): string | undefined =>
  runGit(cwd, 'rev-parse', '--show-toplevel')?.trim() || undefined
