import type { LogSafe } from './log-commands.ts'

/** The program's access to its surroundings: `bin` passes the real one, tests pass their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Today, year-month-day. */
  readonly today: string
  /** The command line that starts the program, word by word, for git's configuration. */
  readonly program: readonly string[]
  /** Reads all of standard input. */
  readonly stdin: () => Uint8Array
  /** Yields at once, and again when YAML files in the folders have changed and then rested, until the user ends the run. */
  readonly changes: (folders: readonly string[]) => AsyncIterable<unknown>
  /** Throws the system's error if it cannot store what is written. A reader who leaves is no error. */
  readonly out: Stream
  /** Never throws. */
  readonly err: Stream
}

export interface Stream {
  readonly write: (text: LogSafe) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}
