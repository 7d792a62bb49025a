import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { permitted } from '../project/files/disk.ts'
import { workspaceFolder } from '../project/workspace/workspace-folder.ts'
import { languageArgument, wordsFor } from './chosen-words.ts'
import { isHelpOption } from './commander.ts'
import { tell } from './print.ts'
import { namedFolders, runWorkspaces } from './run-workspaces.ts'

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
    const isOnce = !argv.includes('--watch') || argv.some(isHelpOption)
    // Without a working folder there is nothing to watch, which the first run tells.
    if (isOnce || permitted(() => io.cwd) === undefined) return once(argv, io)
    let words: Words | undefined
    let exitCode = 0
    for await (const _ of io.changes(watchedFolders(argv, io.cwd))) {
      if (words) tell(io, `\n${'─'.repeat(60)}\n${words.tables.again}\n`)
      exitCode = once(argv, io)
      if (!words && exitCode === 2) return exitCode
      words ??= wordsFor(languageArgument(argv), io.env, runWorkspaces(argv, io.cwd).language)
      tell(io, `\n${words.tables.watching}`)
    }
    return exitCode
  }

/** The folders of the workspace and of the files that arguments name, with the workspaces around these. */
const watchedFolders = (argv: readonly string[], cwd: string): string[] => {
  const named = namedFolders(argv, cwd)
  return [
    ...new Set([
      workspaceFolder(cwd) ?? cwd,
      ...named.flatMap(folder => [folder, workspaceFolder(folder) ?? folder]),
    ]),
  ]
}
