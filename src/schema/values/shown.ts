import { scalarText } from '../../domain/scalar-text.ts'
/** A single value as text for the message of a finding, cut to 40 characters; nothing of a block or a list. */
export function shown(value: unknown): string {
  const text = scalarText(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
