import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { kindOfPath } from '../project/files/disk.ts'
import { readWorkspace } from '../project/workspace/read-workspace.ts'
import { workspaceFolder } from '../project/workspace/workspace-folder.ts'
import { languageArgument, wordsFor } from './chosen-words.ts'
import { tell } from './print.ts'

/** Adds the option to run again whenever a file changes. */
export const addWatch = (command: Command, words: Words): Command =>
  command.option('--watch', words.options.watch)

/**
 * Runs a command once or, with `--watch`, again whenever a file of the workspace or a named file changes. Gives the exit
 * code of the last run. A failure in the first run ends the watch.
 */
export const watchable =
  (once: (argv: readonly string[], io: Io) => number) =>
  async (argv: readonly string[], io: Io): Promise<number> => {
    if (!argv.includes('--watch') || argv.some(isHelpOption)) return once(argv, io)
    let words: Words | undefined
    let exitCode = 0
    for await (const _ of io.changes(foldersOf(argv, io.cwd))) {
      if (words) tell(io, `\n${'─'.repeat(60)}\n${words.tables.again}\n`)
      exitCode = once(argv, io)
      if (!words && exitCode === 2) return exitCode
      words ??= wordsFor(languageArgument(argv), io.env, readWorkspace(io.cwd).settings.language)
      tell(io, `\n${words.tables.watching}`)
    }
    return exitCode
  }

const isHelpOption = (argument: string) => argument === '-h' || argument === '--help'

/** The folders of the workspace and of the files that arguments name. */
function foldersOf(argv: readonly string[], cwd: string): string[] {
  const named = argv.flatMap(argument => {
    const path = resolve(cwd, argument)
    const kind = kindOfPath(path)
    if (kind === 'folder') return [path]
    return kind === 'file' ? [dirname(path)] : []
  })
  return [...new Set([workspaceFolder(cwd) ?? cwd, ...named])]
}
