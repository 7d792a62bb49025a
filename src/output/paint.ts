import { Chalk } from 'chalk'

/** The colours of a screen, each a function that colours a text. */
export type Paint = ReturnType<typeof paint>

/** Colours, or functions that leave texts uncoloured. A colour never says what the text does not say. */
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

/** Whether the output is coloured: the option decides, else `NO_COLOR`, else `FORCE_COLOR`, else whether it is a terminal. */
export function isColoured(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option !== undefined) return option
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
