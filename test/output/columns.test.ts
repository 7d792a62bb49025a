import { Ajv } from 'ajv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysIn } from '../../src/domain/calendar/period.ts'
import { schema } from '../../src/output/columns/value-schema.ts'
import { payoutsDefinition } from '../../src/output/reports/amounts/payouts.ts'
import { schemas } from '../../src/schemas/schemas.ts'
import { run } from '../run.ts'

type PayoutColumn = (typeof payoutsDefinition.columns)[number]

const column: PayoutColumn = {
  field: 'daysCovered',
  schema: schema.count('How many days it covers'),
  value: ({ payout }) => daysIn(payout.covers),
  head: { sv: 'Dagar', en: 'Days' },
  cell: ({ payout }) => `${daysIn(payout.covers)} d`,
  align: 'right',
  total: payouts => `${payouts.reduce((sum, { payout }) => sum + daysIn(payout.covers), 0)} d`,
}

const columns: object = payoutsDefinition.columns
const before = payoutsDefinition.columns.length
const payouts = async (options: string) =>
  (await run(`iop payouts linkoping-2018-utsatta ${options}`, { columns: 120 })).out

beforeAll(() => {
  Object.assign(columns, { [before]: column })
})

afterAll(() => {
  Object.assign(columns, { length: before })
})

const lengths = [365, 365, 366, 366, 365, 365]

test('a column that is added to a report is in its JSON and its JSON Schema', async () => {
  const report: { rows: { daysCovered: number }[] } = JSON.parse(await payouts('--format json'))
  expect(report.rows.map(({ daysCovered }) => daysCovered)).toEqual(lengths)

  const schema = schemas().get('report-payouts.schema.json')
  expect(schema).toHaveProperty('properties.rows.items.properties.daysCovered', {
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'How many days it covers',
  })
  const isOfForm = new Ajv({ strict: false, formats: { date: true } }).compile(schema ?? false)
  expect(isOfForm(report)).toBe(true)
  const without = { ...report, rows: report.rows.map(({ daysCovered, ...row }) => row) }
  expect(isOfForm(without)).toBe(false)
})

test('a column that is added to a report is in its CSV', async () => {
  const [heads = '', ...rows] = (await payouts('--format csv')).trimEnd().split('\r\n')
  expect(heads.split(',').at(-1)).toBe('daysCovered')
  expect(rows.map(row => Number(row.split(',').at(-1)))).toEqual(lengths)
})

test.each([
  ['sv', 'Dagar'],
  ['en', 'Days'],
])(
  'a column that is added to a report is on the screen, under its head in %s, with its total',
  async (language, head) => {
    const lines = (await payouts(`--lang ${language}`)).split('\n')
    const ofHead = lines.findIndex(line => line.endsWith(`  ${head}`))
    expect(ofHead).toBeGreaterThan(0)
    const cells = lines.slice(ofHead).flatMap(line => /(?<= )\d+ d$/.exec(line) ?? [])
    expect(cells).toEqual([...lengths.map(length => `${length} d`), '2192 d'])
  },
)
