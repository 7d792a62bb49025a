import type { Command } from 'commander'
import type { CommandName } from '../command-names.ts'
import type { DueDayRule } from '../domain/agreement/payout-plan.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { commonFormats } from '../output/rendered.ts'
import type { Report } from '../output/report.ts'
import { readWorkspace, type Workspace } from '../project/workspace/read-workspace.ts'
import { commander } from './commander.ts'
import { deliver } from './deliver.ts'
import { complain, guarded } from './guarded.ts'
import { askedLanguage, wordsFor } from './language.ts'
import { addFormats, type WantedFormat } from './options/format-option.ts'
import { dayOption } from './options/option-values.ts'
import { projectPath } from './project-path.ts'

/** What a command is asked, besides the options of its own. */
export interface CommandContext {
  readonly named: readonly string[]
  readonly workspace: Workspace
  readonly words: Words
  readonly today: Day
  readonly asOf: Day
  /** Which day of a window payouts are planned for in this workspace. */
  readonly plannedDay: DueDayRule
  /** A file by its path in the project, as the service that shows results knows it. */
  readonly inProject: (file: string) => string
  readonly stdin: Io['stdin']
}

export interface Answer {
  readonly report: Report
  readonly exitCode?: 0 | 1
  /** What could not be done beside it, while the rest went on. */
  readonly failures?: readonly Failure[] | undefined
  /** What standard input has become: it goes to standard output, and the report to standard error. */
  readonly text?: string | undefined
}

/** A command: options of its own, and the answer that it gives. */
export interface Definition<Options> {
  readonly name: CommandName
  /** What is named after the command; agreements, if nothing is said. */
  readonly names?: 'agreements' | 'codes'
  readonly options?: (command: Command, words: Words) => unknown
  /** The names of the forms that its report has; the first is the one that nobody has to ask for. */
  readonly formats?: readonly string[]
  readonly answer: (asked: CommandContext, options: Options) => Answer
}

interface CommonOptions {
  readonly format?: readonly WantedFormat[]
  readonly color?: boolean
  readonly today?: Day
  readonly asOf?: Day
}

/** Makes a command that can be run: reads its arguments, answers, prints. */
export const command =
  <Options>(definition: Definition<Options>) =>
  (argv: readonly string[], io: Io): number => {
    let words = wordsFor(undefined, io.env)
    return guarded(
      io,
      () => words,
      () => {
        const workspace = readWorkspace(io.cwd)
        words = wordsFor(undefined, io.env, workspace.settings.language)
        words = wordsFor(askedLanguage(argv), io.env, workspace.settings.language)
        return run(definition, argv, io, words, workspace)
      },
    )
  }

function run<Options>(
  { name, names = 'agreements', options: addOptions, formats = commonFormats, answer }: Definition<Options>,
  argv: readonly string[],
  io: Io,
  words: Words,
  workspace: Workspace,
): number {
  const program = commanderFor(name, names, formats, words, io)
  addOptions?.(program, words)
  program.parse([...argv], { from: 'user' })
  const options = program.opts<CommonOptions & Options>()
  const today = options.today ?? dayOption('--today')(io.today)
  const days = { today, asOf: options.asOf ?? today }

  const plannedDay = workspace.settings.plannedDay ?? 'last-banking-day'
  const inProject = (file: string) => projectPath(file, io)
  const beside = { inProject, stdin: io.stdin }
  const asked = { named: program.args, workspace, words, plannedDay, ...beside, ...days }
  const { report, exitCode = 0, failures = [], text } = answer(asked, options)
  const [usual = 'table'] = formats
  if (text !== undefined) io.out.write(text)
  const streams = text === undefined ? io : { ...io, out: io.err }
  deliver(report, options.format ?? [{ format: usual }], { words, days, color: options.color }, streams)
  for (const failure of failures) complain(io, words, failure)
  return failures.length > 0 ? 2 : exitCode
}

/** The options that all commands with a report have. */
const commanderFor = (
  name: CommandName,
  names: 'agreements' | 'codes',
  formats: readonly string[],
  words: Words,
  io: Io,
): Command =>
  addFormats(commander(name, words, io).argument(`[${names}...]`, words.options[names]), words, formats)
    .option('--lang <language>', words.options.lang)
    .option('--today <day>', words.options.today, dayOption('--today'))
    .option('--color', words.options.color)
    .option('--no-color', words.options.noColor)
