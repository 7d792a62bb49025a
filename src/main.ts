import { isPrinted } from './cli/print.ts'
import { type CommandName, commandNames } from './command-names.ts'
import { scalarText } from './domain/scalar-text.ts'
import type { Io } from './io.ts'
import { type LogSafe, withoutLogCommands } from './log-commands.ts'
import { programVersion } from './program-version.ts'
import { codePoint, unprintable } from './unprintable.ts'

type Run = (argv: readonly string[], io: Io) => number | Promise<number>

/** Each command is a file of its own, which is loaded, with what it shares with others, when the command is used. */
const commands: Readonly<Record<CommandName, () => Promise<{ run: Run }>>> = {
  validate: () => import('./commands/validate.ts'),
  explain: () => import('./commands/explain.ts'),
  list: () => import('./commands/list.ts'),
  show: () => import('./commands/show.ts'),
  split: () => import('./commands/split.ts'),
  index: () => import('./commands/index.ts'),
  payouts: () => import('./commands/payouts.ts'),
  budget: () => import('./commands/budget.ts'),
  expiry: () => import('./commands/expiry.ts'),
  diff: () => import('./commands/diff.ts'),
  log: () => import('./commands/log.ts'),
  git: () => import('./commands/git.ts'),
}

/**
 * Runs `iop` once, and gives its exit code: 0 all well, 1 findings, 2 not possible as asked.
 * An exception is a defect of the program.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...others] = argv
  // Needs no language, unless it cannot be printed: then help says so.
  const isVersionWanted = first === '--version' || first === '-V'
  if (isVersionWanted && isPrinted(io, withoutLogCommands(`${programVersion}\n`, 'plain'))) return 0
  const name = commandNames.find(name => name === first)
  if (!name) return (await import('./commands/help.ts')).run(argv, io)
  return (await commands[name]()).run(others, io)
}

/** A defect with its stack, in which text of a file steers neither the terminal nor the log. */
export function defectText(defect: unknown): LogSafe {
  const text = defect instanceof Error ? (defect.stack ?? defect.message) : scalarText(defect)
  return withoutLogCommands(`${text.replaceAll(unprintable, codePoint)}\n`, 'plain')
}
