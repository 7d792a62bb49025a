import { Chalk } from 'chalk'

export type Paint = ReturnType<typeof paint>

/** Colours, or none. Colour repeats what the text says. */
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

/** Whether to colour: by the option, else by `NO_COLOR`, else by `FORCE_COLOR`, else if the output is a terminal. */
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
