import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { oracle } from '../oracle.ts'
import { actus } from './actus.ts'
import { allocations } from './allocation.ts'
import { differing, holidayYears, weekdays } from './banking.ts'
import { dates } from './dates.ts'
import { indexVerdicts, kpiHundredths, opiValues, shippedHundredths } from './indices.ts'
import { rules } from './rules.ts'

/** Of how many results that others have published the program gives how many, by the oracle that they are from. */
export const counts = (): Record<string, string> => ({
  'actus-schedules.json': passed(actus.map(({ one, found }) => [one.expected, found])),
  'allocation.json': passed(allocations().map(({ expected, found }) => [expected, found])),
  'dates-exact.csv': passed(datesIn('dates-exact.csv')),
  'dates-month-ends.csv': passed(datesIn('dates-month-ends.csv')),
  'index-examples.json': passed(indexVerdicts().map(verdict => [true, 'by' in verdict])),
  'kpi-october.json': passed(pairs(kpiHundredths(), shippedHundredths())),
  'opi.yaml': passed(
    pairs(opiValues(oracle('opi.yaml')), opiValues(readFileSync('agreements/indices/opi.yaml', 'utf8'))),
  ),
  'recurrence.json': passed(rules.map(({ expected, found }) => [expected, found])),
  'se-holidays.json': passed(holidayYears.map(({ published, found }) => [published, found])),
  'date-holidays': `${weekdays.length - differing.length} of ${weekdays.length}`,
})

const passed = (results: readonly (readonly [expected: unknown, found: unknown])[]): string =>
  `${results.filter(([expected, found]) => isDeepStrictEqual(expected, found)).length} of ${results.length}`

const pairs = (expected: readonly unknown[], found: readonly unknown[]) =>
  expected.map((one, i) => [one, found[i]] as const)

const datesIn = (file: string) =>
  dates
    .filter(({ name, answers }) => name === file && answers.length > 0)
    .map(({ answers }) => [answers.map(({ cell }) => cell), answers.map(({ found }) => found)] as const)
