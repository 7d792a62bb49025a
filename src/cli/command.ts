import type { Command } from 'commander'
import type { CommandName } from '../command-names.ts'
import type { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { asWritten } from '../log-commands.ts'
import type { Words } from '../messages/words.ts'
import { commonFormats } from '../output/rendered.ts'
import type { Report } from '../output/report.ts'
import { languageArgument, wordsFor } from './chosen-words.ts'
import { type CommandContext, type ContextOptions, commandContext } from './command-context.ts'
import { commander } from './commander.ts'
import { deliver } from './deliver.ts'
import { complain, guarded } from './guarded.ts'
import { addFormats, type WantedFormat } from './options/format-option.ts'
import { dayOption } from './options/option-values.ts'
import { print } from './print.ts'
import { type RunWorkspaces, runWorkspaces } from './run-workspaces.ts'

/** The result of a command. */
export interface CommandResult {
  readonly report: Report
  readonly exitCode?: 0 | 1
  /** What could not be done although the run went on; the exit code is then 2. */
  readonly failures?: readonly Failure[] | undefined
  /** The fixed text of standard input: it goes to standard output, and the report to standard error. */
  readonly text?: string | undefined
}

/** What makes a command: its arguments, its own options, and the function that computes its result. */
export interface CommandDefinition<Options> {
  readonly name: CommandName
  /** What the arguments are; by default agreements. */
  readonly takes?: 'agreements' | 'codes'
  readonly options?: (command: Command, words: Words) => unknown
  /** The formats of its report, the default first. */
  readonly formats?: readonly string[]
  readonly result: (context: CommandContext, options: Options) => CommandResult
}

/** The options that all commands with a report have. */
interface CommonOptions extends ContextOptions {
  readonly format?: readonly WantedFormat[]
  readonly color?: boolean
}

/** Makes a command that can be run: it parses the arguments, computes the result and prints the report. */
export const command =
  <Options = unknown>(definition: CommandDefinition<Options>) =>
  (argv: readonly string[], io: Io): number => {
    let words = wordsFor(undefined, io.env)
    return guarded(
      io,
      () => words,
      () => {
        const workspaces = runWorkspaces(argv, io.cwd)
        // An unknown language is a failure, which is printed in the language of the workspace.
        words = wordsFor(undefined, io.env, workspaces.language)
        words = wordsFor(languageArgument(argv), io.env, workspaces.language)
        return run(definition, argv, io, words, workspaces)
      },
    )
  }

function run<Options>(
  {
    name,
    takes = 'agreements',
    options: addOptions,
    formats = commonFormats,
    result,
  }: CommandDefinition<Options>,
  argv: readonly string[],
  io: Io,
  words: Words,
  workspaces: RunWorkspaces,
): number {
  const program = commanderFor(name, takes, formats, words, io)
  addOptions?.(program, words)
  program.parse([...argv], { from: 'user' })
  const options = program.opts<CommonOptions & Options>()
  const context = commandContext(program.args, options, workspaces, words, io)
  const { report, exitCode = 0, failures = [], text } = result(context, options)
  const [defaultFormat = 'table'] = formats
  if (text !== undefined) print(io, asWritten(text))
  const streams = text === undefined ? io : { ...io, out: io.err }
  const { today, asOf } = context.project
  const delivery = { words, days: { today, asOf }, color: options.color }
  deliver(report, options.format ?? [{ format: defaultFormat }], delivery, streams)
  for (const failure of failures) complain(io, words, failure)
  return failures.length > 0 ? 2 : exitCode
}

/** The parser of a command's line, with the options that all commands with a report have. */
const commanderFor = (
  name: CommandName,
  takes: 'agreements' | 'codes',
  formats: readonly string[],
  words: Words,
  io: Io,
): Command =>
  addFormats(commander(name, words, io).argument(`[${takes}...]`, words.options[takes]), words, formats)
    .option('--lang <language>', words.options.lang)
    .option('--today <day>', words.options.today, dayOption('--today'))
    .option('--color', words.options.color)
    .option('--no-color', words.options.noColor)
