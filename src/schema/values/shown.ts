import { scalarText } from '../../domain/scalar-text.ts'
import { shortened } from '../../domain/shortened.ts'

/** A single value as text for the message of a finding, cut to 40 characters; nothing of a block or a list. */
export const shown = (value: unknown): string => shortened(scalarText(value), 40)
