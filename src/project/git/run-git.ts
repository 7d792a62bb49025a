import { spawnSync } from 'node:child_process'

/** What git answers, without a shell and without asking anybody; nothing, where it says no or is not there. */
export function git(cwd: string, ...args: readonly string[]): string | undefined {
  const { status, text } = ran(cwd, args)
  return status === 0 ? text : undefined
}

/** How the text of a file differs from another's, as git shows it without colours; empty where it does not. */
export function textDiff(cwd: string, old: string, now: string): string {
  const how = ['--no-index', '--no-ext-diff', '--no-textconv', '--no-color']
  const { text } = ran(cwd, ['diff', ...how, '--', old, now])
  return text.slice(Math.max(0, text.search(/^@@/m)))
}

function ran(cwd: string, args: readonly string[]): { status: number | null; text: string } {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1_000_000_000,
  })
  return { status, text: stdout ?? '' }
}
