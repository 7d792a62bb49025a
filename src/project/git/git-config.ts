import { git } from './run-git.ts'

/** The settings of git's diff driver: `textconv` for logs and blame, `command` for `git diff`. */
const settings = { textconv: 'textconv', command: 'diff-driver' }

/** Tells the repository how to run `iop`; `program` are the words that start it. */
export function configure(folder: string, program: readonly string[]): boolean {
  const started = program.map(quoted).join(' ')
  return Object.entries(settings).every(
    ([name, action]) =>
      git(folder, 'config', '--local', `diff.iop.${name}`, `${started} git ${action}`) !== undefined,
  )
}

/** Takes those settings, and no others, out of the repository again. */
export function unconfigure(folder: string): void {
  for (const name of Object.keys(settings))
    git(folder, 'config', '--local', '--unset-all', `diff.iop.${name}`)
  const rest = git(folder, 'config', '--local', '--get-regexp', '^diff\\.iop\\.')
  if (rest === undefined) git(folder, 'config', '--local', '--remove-section', 'diff.iop')
}

/** Git hands the command to a shell: a word stays a word, whatever stands in it. */
const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`
