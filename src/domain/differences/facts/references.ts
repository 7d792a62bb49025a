import type { Rekeyed } from './change.ts'
import type { Block, Fact, FactValue } from './fact.ts'

/** A version in which what names an item by its old key names it by the new one: items of the blocks of the agreement. */
export function followed(block: Block, { path, from }: Rekeyed): Block {
  const [kind = '', to] = path
  const [of, old] = from
  return kind !== of || path.length !== 2 || old === undefined || to === undefined || old === to
    ? block
    : inBlock(block, { kind, old, to })
}

interface Renaming {
  readonly kind: string
  readonly old: string
  readonly to: string
}

function inBlock(block: Block, renaming: Renaming): Block {
  const { kind, old, to } = renaming
  const isUnder = block.keysOf === kind && !block.within.has(to)
  const within = [...block.within].map(([name, fact]): [string, Fact] => [
    isUnder && name === old ? to : name,
    fact.kind === 'block' ? inBlock(fact, renaming) : inValue(fact, renaming),
  ])
  return { ...block, within: new Map(within) }
}

function inValue(value: FactValue, { kind, old, to }: Renaming): FactValue {
  if (!value.names?.includes(kind)) return value
  const { written } = value
  const name = (one: unknown): unknown => (one === old ? to : one)
  const means = textsIn(value.meaning)
  if (!means?.includes(old)) return value
  const texts = [...new Set(means.map(name))].map(text => JSON.stringify(text)).toSorted()
  return {
    ...value,
    written: Array.isArray(written) ? written.map(name) : name(written),
    meaning: value.meaning.startsWith('[') ? `[${texts.join(',')}]` : texts.join(','),
  }
}

/** The text that a meaning is, or the texts of a list; nothing, where it is anything else. */
function textsIn(meaning: string): readonly unknown[] | undefined {
  return /^(\[.*\]|".*")$/.test(meaning) ? [JSON.parse(meaning)].flat() : undefined
}
