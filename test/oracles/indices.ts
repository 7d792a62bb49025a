import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { indexYearOf } from '../../src/domain/index/index-period.ts'
import type { IndexSeries } from '../../src/domain/index/series.ts'
import { checkShape } from '../../src/schema/check/check.ts'
import { indexSchemaFor } from '../../src/schema/index-series.ts'
import { oracle } from '../oracle.ts'
import { type Example, type Verdict, verdictOn } from './roundings.ts'

/** Every published example of an index put to use, and the rounding that gives it. */
export function indexVerdicts(): Verdict[] {
  const { cases } = JSON.parse(oracle('index-examples.json')) as { cases: Example[] }
  return cases.map(verdictOn)
}

/** The shipped file of an index, as the program reads it. */
export function shipped(name: string): IndexSeries {
  const file: unknown = parse(readFileSync(`agreements/indices/${name}.yaml`, 'utf8'))
  const result = checkShape(indexSchemaFor(file), file)
  if ('value' in result) return result.value
  throw new Error(JSON.stringify(result.findings))
}

/** October's levels in hundredths, by year. */
export const kpiHundredths = () => {
  const { values } = JSON.parse(oracle('kpi-october.json')) as { values: Record<string, string> }
  return Object.entries(values).flatMap(([year, number]) => {
    const [whole = '', fraction = ''] = number.split('.')
    return /^\d{4}$/.test(year) ? [[Number(year), BigInt(whole + fraction.padEnd(2, '0'))] as const] : []
  })
}

/** The Octobers of the KPI that ships, as `kpiHundredths` has them. */
export const shippedHundredths = () =>
  shipped('kpi').values.map(
    ({ period, number }) => [indexYearOf(period), (number.n * 100n) / number.d] as const,
  )

/** The values of an OPI file, field by field. */
export const opiValues = (text: string) => (parse(text) as { values: Record<string, unknown>[] }).values
