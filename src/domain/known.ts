/** What the document names without saying it: the words say where it stands, or why it is not known. */
export interface Unknown {
  readonly unknown: string
}

/** Whether a value is `{ unknown: … }`, whatever the reason in it is. */
export const isUnknown = (written: unknown): written is Unknown =>
  typeof written === 'object' && written !== null && Object.keys(written).join() === 'unknown'

/** The value, if it is known. */
export const known = <T>(value: T): Exclude<T, Unknown> | undefined =>
  isUnknown(value) ? undefined : (value as Exclude<T, Unknown>)

/** The values of a list that are known. */
export const knownOf = <T>(values: readonly T[]): Exclude<T, Unknown>[] =>
  values.filter(value => !isUnknown(value)) as Exclude<T, Unknown>[]

/** The words of the first of some values that is unknown. */
export const wordsOfUnknown = (values: readonly unknown[]): string | undefined =>
  values.find(isUnknown)?.unknown
