import { languageArgument, wordsFor } from '../cli/chosen-words.ts'
import { guarded } from '../cli/guarded.ts'
import { printLines } from '../cli/print.ts'
import { commandNames } from '../command-names.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { programVersion } from '../program-version.ts'

/** Prints the version, or what the program is and which commands it has; fails if the first argument is no command. */
export const run = (argv: readonly string[], io: Io): number =>
  guarded(
    io,
    () => wordsFor(undefined, io.env),
    () => {
      const [first] = argv
      const isVersionWanted = first === '--version' || first === '-V'
      const isHelpWanted = first === undefined || ['--help', '-h', 'help'].includes(first)
      if (!isHelpWanted && !isVersionWanted) throw unknownCommand(first)
      printLines(io, isVersionWanted ? programVersion : overview(argv, io))
      return 0
    },
  )

const unknownCommand = (first: string): Failure =>
  first.startsWith('-')
    ? new Failure('option-before-command', { option: first })
    : new Failure('unknown-command', { command: first, nearest: nearest(first, commandNames) })

function overview(argv: readonly string[], io: Io): string {
  const { help, commands, options } = wordsFor(languageArgument(argv), io.env)
  const width = Math.max(...commandNames.map(name => name.length))
  return [
    help.about,
    '',
    `${help.usage} iop <command> [agreements...] [options]`,
    '',
    help.commands,
    ...commandNames.map(name => `  ${name.padEnd(width)}  ${commands[name]}`),
    '',
    help.options,
    `  --version  ${options.version}`,
    `  --help     ${options.help}`,
    '',
    help.more,
  ].join('\n')
}
