import { Failure } from '../../failure.ts'
import { runGit } from './run-git.ts'

/**
 * The settings of git's diff driver, each with the subcommand of `iop git` that it runs: `textconv` for logs and blame,
 * `command` for `git diff`.
 */
const settings = { textconv: 'textconv', command: 'diff-driver' }

/**
 * Sets `iop` as a diff driver of the repository; `program` are the words that start `iop`. False if git refuses. Fails,
 * before anything is written, if somebody else has set what it would set.
 */
export function configureDriver(folder: string, program: readonly string[]): boolean {
  const start = program.map(shellQuoted).join(' ')
  for (const [name, action] of Object.entries(settings))
    for (const value of valuesOf(folder, name))
      if (!value.endsWith(ending(action)))
        throw new Failure('driver-taken', { setting: `diff.iop.${name}`, value })
  return Object.entries(settings).every(
    ([name, action]) =>
      runGit(folder, 'config', '--local', `diff.iop.${name}`, `${start}${ending(action)}`) !== undefined,
  )
}

/** Removes the settings of `configureDriver` from the repository, and no others. */
export function removeDriver(folder: string): void {
  for (const [name, action] of Object.entries(settings))
    runGit(folder, 'config', '--local', '--unset-all', `diff.iop.${name}`, `${ending(action)}$`)
  const rest = runGit(folder, 'config', '--local', '--get-regexp', '^diff\\.iop\\.')
  if (rest === undefined) runGit(folder, 'config', '--local', '--remove-section', 'diff.iop')
}

const valuesOf = (folder: string, name: string): string[] =>
  (runGit(folder, 'config', '--local', '--null', '--get-all', `diff.iop.${name}`) ?? '')
    .split('\0')
    .slice(0, -1)

/** How the values of a setting end that `configureDriver` writes. */
const ending = (action: string) => ` git ${action}`

/** A word quoted for the shell that git runs the command with. */
const shellQuoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
