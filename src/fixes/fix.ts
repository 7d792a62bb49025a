/** A stretch of a text, in offsets without a byte order mark, and what is to stand there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What makes a finding go away. A safe one cannot change what the file's writer meant. */
export interface Fix {
  readonly isSafe: boolean
  readonly edits: readonly Edit[]
}
