/** What the program has of the world: `bin` gives the real one, tests give their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day it is, year-month-day. */
  readonly today: string
  /** The words that started the program, for those that are to start it again. */
  readonly program: readonly string[]
  /** All of standard input. */
  readonly stdin: () => Uint8Array
  /** Comes at once, and again each time that YAML files in the folders have changed and rest, until the user ends it. */
  readonly changes: (folders: readonly string[]) => AsyncIterable<unknown>
  readonly out: Stream
  readonly err: Stream
}

export interface Stream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}
