import fc from 'fast-check'
import { position } from './text-slips.ts'

/** Every value within a value, by the keys that lead to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value)

/** The value with another at a path, or under another key, or with nothing there. */
function changed(value: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return change.value
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]]
    if (rest.length > 0) return [[name, changed(inner, rest, change)]]
    return change.value === undefined ? [] : [[change.key ?? name, change.value]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

interface Change {
  readonly key?: string
  readonly value: unknown
}

/** What may stand where something else is meant. */
const otherValues: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    1,
    -1,
    2.5,
    99,
    2024,
    1e15,
    '',
    'x',
    'open',
    'last',
    'signed',
    'OPI',
    'KPI',
  ],
  ...[
    '2024-02-29',
    '2017-05-01',
    '2200-12-31',
    '1900-01-01',
    '2024-06',
    'winter 2024-2025',
    [],
    {},
    [[]],
    ['x', 'x'],
  ],
  ...[
    { unknown: 'x' },
    { reading: 'x' },
    { years: 3 },
    { months: 1 },
    { days: 1 },
    { day: 31 },
    { byYear: { 1: 5 } },
  ],
  ...[
    { percent: 50, of: 'contributions' },
    { share: 1 },
    { OPI: 50, KPI: 50 },
    { atMost: 5 },
    { event: 'x' },
  ],
]

/** Blocks with the names that every object of JavaScript has, and numbers that its numbers cannot hold. */
const treacherousValues: readonly unknown[] = [
  { toString: 1 },
  { toString: { a: 1 }, valueOf: [] },
  JSON.parse('{ "toJSON": 1, "then": 1 }'),
  { constructor: 1, length: 5 },
  { hasOwnProperty: 1, '': null },
  JSON.parse('{ "__proto__": { "a": 1 } }'),
  [[[]], { toString: [] }],
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -0,
  1e-7,
  2 ** 53,
  12345678901234567890n,
]

/** Texts that steer a terminal, a log, a spreadsheet or a page. */
const steeringTexts: readonly unknown[] = [
  '\u001b[2J\u0007',
  '\r\n::error::x',
  '::add-mask::x',
  '##[group]x',
  '##vso[task.debug]x',
  '##teamcity[x]',
  '=1+1',
  '<script>x</script>',
  '](https://example.org)',
  '\u202e\u2066',
  '%0A%25',
  'a'.repeat(6_000),
  '1'.repeat(40),
]

const oddValue = fc.oneof(
  fc.constantFrom(...otherValues),
  fc.constantFrom(...treacherousValues),
  fc.constantFrom(...steeringTexts),
)

/** What happens at a place: an odd value comes there, or what stands elsewhere, perhaps under its key too. */
const happening = fc.oneof(
  { weight: 2, arbitrary: fc.record({ value: oddValue }) },
  { weight: 1, arbitrary: fc.record({ from: position, isUnderItsKey: fc.boolean() }) },
)

/** A change of a value within a value. */
export const valueSlip: fc.Arbitrary<(whole: unknown) => unknown> = fc
  .tuple(position, happening)
  .map(([at, happened]) => whole => {
    const paths = pathsOf(whole)
    const placeAt = (position: number) => paths[Math.floor(position * paths.length)] ?? []
    if ('value' in happened) return changed(whole, placeAt(at), happened)
    const other = placeAt(happened.from)
    const key = happened.isUnderItsKey ? other.at(-1) : undefined
    return changed(whole, placeAt(at), { value: valueAt(whole, other), ...(key !== undefined && { key }) })
  })
