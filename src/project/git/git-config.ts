import { runGit } from './run-git.ts'

/**
 * The settings of git's diff driver, each with the subcommand of `iop git` that it runs: `textconv` for logs and blame,
 * `command` for `git diff`.
 */
const settings = { textconv: 'textconv', command: 'diff-driver' }

/** Sets `iop` as a diff driver of the repository; `program` are the words that start `iop`. False if git refuses. */
export function configureDriver(folder: string, program: readonly string[]): boolean {
  const start = program.map(shellQuoted).join(' ')
  return Object.entries(settings).every(
    ([name, action]) =>
      runGit(folder, 'config', '--local', `diff.iop.${name}`, `${start} git ${action}`) !== undefined,
  )
}

/** Removes the settings of `configureDriver` from the repository, and no others. */
export function removeDriver(folder: string): void {
  for (const name of Object.keys(settings))
    runGit(folder, 'config', '--local', '--unset-all', `diff.iop.${name}`)
  const rest = runGit(folder, 'config', '--local', '--get-regexp', '^diff\\.iop\\.')
  if (rest === undefined) runGit(folder, 'config', '--local', '--remove-section', 'diff.iop')
}

/** A word quoted for the shell that git runs the command with. */
const shellQuoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
