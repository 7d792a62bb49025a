import { languageArgument, wordsFor } from '../cli/chosen-words.ts'
import { commander } from '../cli/commander.ts'
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
      const program = gitCommand(argv, io)
      const [action = ''] = program.parseOptions([...argv]).operands
      const actions = program.commands.map(command => command.name())
      if (action !== '' && !actions.includes(action))
        throw new Failure('unknown-command', { command: `git ${action}`, nearest: nearest(action, actions) })
      program.parse(action === '' ? ['--help'] : [...argv], { from: 'user' })
      return 0
    },
  )

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
  program
    .command('diff-driver <arguments...>')
    .description(words.git.diffDriver)
    .action((driverArgv: string[]) => print(diffDriver(driverArgv, io, words)))
  return program
}
