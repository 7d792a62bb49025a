/** What the program has of the world: `bin` gives the real one, tests give their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day it is, year-month-day. */
  readonly today: string
  /** The words that started the program, for those that are to start it again. */
  readonly program: readonly string[]
  readonly out: Stream
  readonly err: Stream
}

export interface Stream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}
