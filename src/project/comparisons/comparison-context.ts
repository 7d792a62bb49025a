import { yearOf } from '../../domain/calendar/day.ts'
import { type IndexOptions, type WorkedWith, workedOut } from '../timelines/timelines-of.ts'
import type { Working } from './compared-versions.ts'

/** What versions are compared with: the workspace as it is, its indices as they are known, this year and the next. */
export function workingWith(asked: WorkedWith, options: IndexOptions = {}): Working {
  const year = yearOf(asked.today)
  return { context: asked.workspace.context, worked: workedOut(asked, options), years: [year, year + 1] }
}
