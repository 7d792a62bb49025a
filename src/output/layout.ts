import type { Words } from '../messages/words.ts'
import type { Paint } from './paint.ts'

/** What a screen is made with. */
export interface Layout {
  readonly words: Words
  readonly paint: Paint
  /** In characters. */
  readonly width: number
}
