/** The lookup, as the parts of the timeline that only hand it on call it. */
export type { IndexLookup as ChangeIn } from './lookup.ts'
