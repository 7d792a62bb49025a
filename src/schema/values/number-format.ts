import { type Wrong, wrong } from './leaf.ts'
import { meantNumber } from './meant-number.ts'
import { shown } from './shown.ts'

/** What is wrong with a text that was meant as a number, and is none only because of how it is written. */
export function numberWrong(written: unknown): Wrong | undefined {
  const [, whole, thousands] = (typeof written === 'string' && /^(\d{1,3}),(\d{3})$/.exec(written)) || []
  if (whole !== undefined && thousands !== undefined) {
    const meant = [whole + thousands, `${whole}.${thousands}`.replace(/\.?0+$/, '')]
    return wrong('number-unclear', { written: `${whole},${thousands}`, meant })
  }
  const meant = typeof written === 'string' ? meantNumber(written) : undefined
  return meant === undefined ? undefined : wrong('number-format', { found: shown(written), meant })
}
