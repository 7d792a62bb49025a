import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import { changeOfText } from './change-of-text.ts'
import { withMarkedLines, withoutMarkedLines } from './marked-lines.ts'
import { runGit } from './run-git.ts'

/**
 * The settings of git's diff driver, each with the subcommand of `iop git` that it runs: `textconv` for logs and blame,
 * `command` for `git diff`.
 */
const settings = { textconv: 'textconv', command: 'diff-driver' }

/** The lines of the settings; git itself would not give back a file that ends without a line feed. */
const linesOf = (value: (action: string) => string): string =>
  [
    '[diff "iop"]',
    ...Object.entries(settings).map(([name, action]) => `\t${name} = ${value(action)}`),
    '',
  ].join('\n')

const pattern = linesOf(action => `".* git ${action}"`).replaceAll(/[[\]]/g, '\\$&')

/**
 * Gives what sets `iop` as a diff driver of the repository; `program` are the words that start `iop`. Fails, before anything
 * is written, if somebody else has set what it would set, or the settings cannot be read whole.
 */
export function driverConfiguration(folder: string, program: readonly string[]): () => void {
  for (const [name, action] of Object.entries(settings))
    for (const value of valuesOf(folder, name))
      if (!value.endsWith(ending(action)))
        throw new Failure('driver-taken', { setting: `diff.iop.${name}`, value })
  const removal = driverRemoval(folder)
  const start = program.map(shellQuoted).join(' ')
  const lines = linesOf(action => configQuoted(`${start}${ending(action)}`))
  return () => {
    removal()
    changeOfText(configPath(folder), folder, text => withMarkedLines(text, lines))()
  }
}

/** Gives what removes the settings of `driverConfiguration` from the repository, and no others. */
export function driverRemoval(folder: string): () => void {
  const change = changeOfText(configPath(folder), folder, text => withoutMarkedLines(text, pattern))
  return () => {
    change()
    // What is left of them is not as it was written, or was written by an earlier version through git.
    for (const [name, action] of Object.entries(settings))
      if (valuesOf(folder, name).length > 0)
        runGit(folder, 'config', '--local', '--unset-all', `diff.iop.${name}`, `${ending(action)}$`)
  }
}

/** The file of the repository's own settings. */
export const configPath = (folder: string): string =>
  resolve(folder, (runGit(folder, 'rev-parse', '--git-path', 'config') ?? '.git/config').replace(/\n$/, ''))

const valuesOf = (folder: string, name: string): string[] =>
  (runGit(folder, 'config', '--local', '--null', '--get-all', `diff.iop.${name}`) ?? '')
    .split('\0')
    .slice(0, -1)

/** How the values of a setting end that `driverConfiguration` writes. */
const ending = (action: string) => ` git ${action}`

/** A word quoted for the shell that git runs the command with. */
const shellQuoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** A value quoted for git's configuration. */
const configQuoted = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
