import { type ValueProblem, valueProblem } from './leaf.ts'
import { shown } from './shown.ts'

/** The problem of a text that was meant as a number: the form of the number, or that two numbers can be meant. */
export function numberProblem(written: unknown): ValueProblem | undefined {
  const [, whole, thousands] = (typeof written === 'string' && /^(\d{1,3}),(\d{3})$/.exec(written)) || []
  if (whole !== undefined && thousands !== undefined) {
    const meant = [whole + thousands, `${whole}.${thousands}`.replace(/\.?0+$/, '')]
    return valueProblem('number-unclear', { written: `${whole},${thousands}`, meant })
  }
  const meant = typeof written === 'string' ? meantNumber(written) : undefined
  return meant === undefined ? undefined : valueProblem('number-format', { found: shown(written), meant })
}

/**
 * The number that a text written for people means: `1 500 000 kr`, `12,50`, `1_000`, `2,7 %`, `1.500.000`. None for
 * `1,500`, which can mean two numbers.
 */
export function meantNumber(written: string): string | undefined {
  // The patterns take time with the square of the length, and nobody writes a number of more characters.
  if (written.length > 60) return undefined
  const bare = written
    .trim()
    .replace(/\s*(kr(onor)?\.?|SEK|:-|%|procent|percent)$/i, '')
    .replace(/^(SEK|kr)\s*/i, '')
  const [, whole = '', fraction = ''] =
    /^(\d+|\d{1,3}(?:[\s_'’]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3}){2,})(?:[.,](\d{1,2}|\d{4,6}))?$/.exec(
      bare,
    ) ?? []
  if (whole === '') return undefined
  const digits = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  return fraction === '' ? digits : `${digits}.${fraction}`
}
