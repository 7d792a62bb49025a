import type { Timeline } from '../timeline/timeline.ts'
import type { Block } from './facts/fact.ts'

/** A version and its timeline. */
export interface ComparedVersion {
  readonly facts: Block
  readonly timeline: Timeline
}
