import type { Words } from '../messages/words.ts'
import type { Paint } from './paint.ts'

/** The language, the colours and the width of a screen. */
export interface Layout {
  readonly words: Words
  readonly paint: Paint
  /** In characters. */
  readonly width: number
}
