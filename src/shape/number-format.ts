import { shown, type Wrong, wrong } from './leaf.ts'
import { meantNumber } from './meant-number.ts'

/** What is wrong with a text that was meant as a number, and is none only because of how it is written. */
export function numberWrong(written: unknown): Wrong | undefined {
  const meant = typeof written === 'string' ? meantNumber(written) : undefined
  return meant === undefined ? undefined : wrong('number-format', { found: shown(written), meant })
}
