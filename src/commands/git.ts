import { languageArgument, wordsFor } from '../cli/chosen-words.ts'
import { commander, isHelpOption } from '../cli/commander.ts'
import { diffDriver } from '../cli/git/diff-driver.ts'
import { guarded } from '../cli/guarded.ts'
import { printLines } from '../cli/print.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { textForGit } from '../output/fact-lines.ts'
import { readYamlFile } from '../project/files/read-yaml-file.ts'
import { installDriver, uninstallDriver } from '../project/git/git-setup.ts'

/** Runs `iop git install` or `uninstall`, or a subcommand that git runs after the installation. */
export const run = (argv: readonly string[], io: Io): number =>
  guarded(
    io,
    () => wordsFor(undefined, io.env),
    () => {
      const shown = shownToGit(argv, io)
      if (shown !== undefined) {
        printLines(io, shown)
        return 0
      }
      const program = gitCommand(argv, io)
      const [action = ''] = program.parseOptions([...argv]).operands
      const actions = program.commands.map(command => command.name())
      if (action !== '' && !actions.includes(action))
        throw new Failure('unknown-command', { command: `git ${action}`, nearest: nearest(action, actions) })
      program.parse(action === '' ? ['--help'] : [...argv], { from: 'user' })
      return 0
    },
  )

/** What git shows of a file, if these are the arguments of a call by git. A file can have a name that looks like an option. */
function shownToGit([action, ...args]: readonly string[], io: Io): string | undefined {
  const [file = '--help'] = args
  if (args.length === 1 && isHelpOption(file)) return undefined
  if (action === 'textconv' && args.length === 1)
    return textForGit(readYamlFile(file, io.cwd), wordsFor(undefined, io.env))
  return action === 'diff-driver' && args.length > 0 ? diffDriver(args, io) : undefined
}

function gitCommand(argv: readonly string[], io: Io) {
  const words = wordsFor(languageArgument(argv), io.env)
  const program = commander('git', words, io)
    .option('--lang <language>', words.options.lang)
    .helpCommand(false)
  const print = (lines: string): void => printLines(io, lines)
  program
    .command('install')
    .description(words.git.install)
    .action(() => print(words.git.done(installDriver(io.cwd, io.program))))
  program
    .command('uninstall')
    .description(words.git.uninstall)
    .action(() => print(words.git.undone(uninstallDriver(io.cwd))))
  program
    .command('textconv <file>')
    .description(words.git.textconv)
    .action((file: string) => print(textForGit(readYamlFile(file, io.cwd), words)))
  program.command('diff-driver <arguments...>').description(words.git.diffDriver)
  return program
}
