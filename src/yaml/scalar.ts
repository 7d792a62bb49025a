import { error, type Finding } from '../diagnostic.ts'
import { codePoint, unprintable } from '../unprintable.ts'

/** A character in a text that could steer a terminal. */
export function* unsafeText(text: string): Iterable<Finding> {
  const [character] = text.match(unprintable) ?? []
  if (character) yield error('control-character', [], { character: codePoint(character) })
}

/**
 * A number that says one thing to its writer and another to YAML: `0x10`, `1e3`, `007`, `.5`, `700.000`; or one with
 * more digits than a number keeps for certain, fifteen.
 */
export function* unclearNumber(written: string): Iterable<Finding> {
  const isPlain = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written)
  if (!isPlain || /\.\d{2,}0$/.test(written)) yield error('number-unclear', [], { written })
  else if (written.replace(/^-?0?\.?0*|\D/g, '').length > 15) yield error('number-imprecise', [], { written })
}
