/** What stands around an explanation. */
export interface PageWords {
  readonly since: (version: string) => string
  readonly bad: string
  readonly good: string
  /** There is no example, since no few lines could show it. */
  readonly noExample: string
  readonly set: string
  readonly ignore: string
  readonly reason: string
  readonly isRequired: string
  readonly more: string
}
