/** A file that was looked at; without a text where it could not be read. */
export interface Checked {
  readonly path: string
  readonly text?: string
}
