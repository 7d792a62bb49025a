import { Chalk } from 'chalk'

export type Paint = ReturnType<typeof paint>

/** Colours, or none. Nothing is said by colour alone. */
export function paint(isColoured: boolean) {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 })
  return {
    heading: chalk.bold,
    quiet: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.cyan,
    good: chalk.green,
  }
}

/** Whether to colour: as asked, else `NO_COLOR`, else `FORCE_COLOR`, else whether a person is looking. */
export function isColoured(
  asked: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== undefined) return asked
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
