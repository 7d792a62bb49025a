import { type DayBounds, exactDay } from '../../../domain/calendar/day-bounds.ts'
import type { Words } from '../../../messages/words.ts'

/** A planned day, or the days between which it is. */
export const plannedText = (planned: DayBounds, { tables }: Words): string =>
  exactDay(planned) ??
  (planned.earliest && planned.latest ? `${planned.earliest} – ${planned.latest}` : tables.unknownDay)
