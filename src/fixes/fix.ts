/** The replacement of a range of a text, in offsets without a byte order mark. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The edits that make a finding go away. A safe fix cannot change what the file's writer meant. */
export interface Fix {
  readonly isSafe: boolean
  readonly edits: readonly Edit[]
}
