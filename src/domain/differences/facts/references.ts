import type { Rekeyed } from './change.ts'
import type { Block, Fact, FactValue } from './fact.ts'

/** The version with references to a renamed item changed to its new key. */
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
  const isKeyRenamed = block.keysOf === kind && !block.within.has(to)
  const within = [...block.within].map(([name, fact]): [string, Fact] => [
    isKeyRenamed && name === old ? to : name,
    fact.kind === 'block' ? inBlock(fact, renaming) : inValue(fact, renaming),
  ])
  return { ...block, within: new Map(within) }
}

function inValue(value: FactValue, { kind, old, to }: Renaming): FactValue {
  if (!value.names?.includes(kind)) return value
  const { written } = value
  const newKey = (key: unknown): unknown => (key === old ? to : key)
  const keys = textsIn(value.meaning)
  if (!keys?.includes(old)) return value
  const texts = [...new Set(keys.map(newKey))].map(text => JSON.stringify(text)).toSorted()
  return {
    ...value,
    written: Array.isArray(written) ? written.map(newKey) : newKey(written),
    meaning: value.meaning.startsWith('[') ? `[${texts.join(',')}]` : texts.join(','),
  }
}

/** The text of a meaning, or the texts of a list of them; none for a meaning of another type. */
function textsIn(meaning: string): readonly unknown[] | undefined {
  return /^(\[.*\]|".*")$/.test(meaning) ? [JSON.parse(meaning)].flat() : undefined
}
