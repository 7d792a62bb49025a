import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { kindOfPath, workspaceFolder } from '../files.ts'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { readWorkspace } from '../project/workspace/read-workspace.ts'
import { askedLanguage, wordsFor } from './language.ts'

/** The option to run again each time that a file changes. */
export const addWatch = (command: Command, words: Words): Command =>
  command.option('--watch', words.options.watch)

/**
 * Runs once or, where that is asked for, again each time that a file of the workspace or one that is named changes;
 * gives the last exit code. What could not be done as asked at first is not tried again.
 */
export const watchable =
  (once: (argv: readonly string[], io: Io) => number) =>
  async (argv: readonly string[], io: Io): Promise<number> => {
    if (!argv.includes('--watch') || argv.some(isForHelp)) return once(argv, io)
    let words: Words | undefined
    let exitCode = 0
    for await (const _ of io.changes(foldersOf(argv, io.cwd))) {
      if (words) io.err.write(`\n${'─'.repeat(60)}\n${words.tables.again}\n\n`)
      exitCode = once(argv, io)
      if (!words && exitCode === 2) return exitCode
      words ??= wordsFor(askedLanguage(argv), io.env, readWorkspace(io.cwd).settings.language)
      io.err.write(`\n${words.tables.watching}\n`)
    }
    return exitCode
  }

const isForHelp = (argument: string) => argument === '-h' || argument === '--help'

/** The folders of the workspace and of whatever the arguments name. */
function foldersOf(argv: readonly string[], cwd: string): string[] {
  const named = argv.flatMap(argument => {
    const path = resolve(cwd, argument)
    const kind = kindOfPath(path)
    if (kind === 'folder') return [path]
    return kind === 'file' ? [dirname(path)] : []
  })
  return [...new Set([workspaceFolder(cwd) ?? cwd, ...named])]
}
