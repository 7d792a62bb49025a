import type { Span } from '../../finding.ts'

/** A text with a stretch of it made unreadable; what stands after it stays where it is. */
export const hidden = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(/\S/g, '•') + text.slice(end)
