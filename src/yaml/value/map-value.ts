import { isAlias, type ParsedNode, type YAMLMap } from 'yaml'
import { onKey, type Path, problem } from '../../finding.ts'
import type { Location, Range } from '../location/location.ts'
import { damagedValue, type TextProblem } from '../text-problem.ts'
import { cutAway } from './cut-text.ts'
import { fieldName } from './field-name.ts'
import { isMergeable, type LocatedValue, mergedFields } from './merge.ts'
import { tokenOf } from './node.ts'
import { splitFinding, splitValue } from './split-value.ts'

/** The text of a document, and the functions that read its nodes and report problems. */
interface Walk {
  readonly text: string
  readonly read: (node: ParsedNode | null, path: Path, key: Range) => LocatedValue
  /** Whether the node that is being read stands in braces or brackets. */
  readonly isInBrackets: () => boolean
  readonly report: (...problems: readonly TextProblem[]) => void
  /** Whether so many more values, which merge keys repeat, are within what a document may have. */
  readonly isAllowed: (more: number) => boolean
}

/** A map as an object: its own fields, and those that its merge keys (`<<`) bring. */
export function mapValue(map: YAMLMap, path: Path, key: Range | undefined, walk: Walk): LocatedValue {
  const { text } = walk
  const { own, merges } = readFields(map, path, walk)
  const merged = merges.flatMap(merge => {
    const fields = isMergeable(merge.value) ? mergedFields(merge) : []
    return walk.isAllowed(fields.length) ? fields : []
  })
  const all = new Map(own)
  for (const [name, part] of merged) if (!all.has(name)) all.set(name, part)
  const [merge] = merges
  const within = new Map<string, Location>(merge ? [['<<', merge.location]] : [])
  for (const [name, { location }] of all) within.set(name, location)
  return {
    value: Object.fromEntries([...all].map(([name, part]) => [name, part.value])),
    location: {
      ...{ key, value: tokenOf(map, text), within },
      firstKey: map.items[0] && tokenOf(map.items[0].key, text),
    },
  }
}

interface Fields {
  readonly own: ReadonlyMap<string, LocatedValue>
  /** The values of merge keys. */
  readonly merges: readonly LocatedValue[]
}

/** The fields that stand in a map, each name once. */
function readFields(map: YAMLMap, path: Path, { text, read, isInBrackets, report }: Walk): Fields {
  const own = new Map<string, LocatedValue>()
  const merges: LocatedValue[] = []
  let next = 0
  for (const [i, pair] of map.items.entries()) {
    const { name, problems } = i < next ? skipped : fieldName(pair, path, text)
    report(...problems)
    if (name === undefined) continue
    const [at, key] = [[...path, name], tokenOf(pair.key, text)]
    const first = name === '<<' ? merges[0] : own.get(name)
    if (first) {
      report(duplicateKey(name, at, key, first.location.key ?? key))
      continue
    }
    const split = map.flow ? splitValue(map.items, i, text) : undefined
    if (split) {
      report(damagedValue(splitFinding(text.slice(...split.range), at), split.range))
      own.set(name, { value: text.slice(...split.range), location: { key, value: split.range } })
      next = i + 1 + split.parts
      continue
    }
    const part = read(pair.value as ParsedNode | null, at, key)
    if (name !== '<<') own.set(name, part)
    else {
      merges.push(part)
      // An alias of nothing is reported already.
      const isReported = isAlias(pair.value) && part.value === null
      if (!isMergeable(part.value) && !isReported)
        report(damagedValue(onKey(problem('merge-not-map', at, {})), key))
    }
    if (part.value === null) report(...cutAway(key, at, text, isInBrackets))
  }
  return { own, merges }
}

/** The name of a part of the value before it, which its commas have split. */
const skipped = { name: undefined, problems: [] }

const duplicateKey = (name: string, path: Path, key: Range, first: Range): TextProblem => ({
  ...damagedValue(problem('duplicate-key', path, { key: name }), key),
  labels: [{ label: 'first-here', args: {}, range: first }],
})
