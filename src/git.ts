import { execFileSync } from 'node:child_process'

/** What git answers, without a shell and without asking anybody; nothing, where it says no or is not there. */
export function git(cwd: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1_000_000_000,
    })
  } catch (problem) {
    // Git's exit code, or the system's for a program that is not there; anything else is a defect.
    if (problem instanceof Error && ('status' in problem || 'code' in problem)) return undefined
    throw problem
  }
}
