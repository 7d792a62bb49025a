import { blocksNamingParties, fieldsNamingParties } from '../../agreement/naming-parties.ts'
import type { Rekeyed } from './change.ts'
import type { Block, Fact, FactPath, FactValue } from './fact.ts'

interface Naming {
  readonly blocks: readonly string[]
  readonly fields: readonly string[]
}

/** Where things of a kind are named by their keys. */
const naming: Readonly<Record<string, Naming>> = {
  parties: {
    blocks: [...blocksNamingParties, 'items'],
    fields: [...fieldsNamingParties, 'paidBy'],
  },
  groups: { blocks: ['duties'], fields: ['calls', 'delivers', 'takesPart', 'by'] },
  grants: { blocks: ['grants'], fields: ['addsTo'] },
}

/** A version in which what names a thing by its old key names it by the new one. */
export function followed(block: Block, { path, from }: Rekeyed): Block {
  const [kind = '', to] = path
  const [of, old] = from
  const where = naming[kind]
  return !where || kind !== of || path.length !== 2 || old === undefined || to === undefined || old === to
    ? block
    : inBlock(block, [], { kind, where, old, to })
}

interface Renaming {
  readonly kind: string
  readonly where: Naming
  readonly old: string
  readonly to: string
}

function inBlock(block: Block, path: FactPath, renaming: Renaming): Block {
  const { kind, old, to } = renaming
  // Costs stand under the key of the party that has them.
  const isOfParty = kind === 'parties' && path.at(-1) === 'costs' && !block.within.has(to)
  const within = [...block.within].map(([name, fact]): [string, Fact] => [
    isOfParty && name === old ? to : name,
    fact.kind === 'block'
      ? inBlock(fact, [...path, name], renaming)
      : inValue(fact, [...path, name], renaming),
  ])
  return { ...block, within: new Map(within) }
}

function inValue(value: FactValue, path: FactPath, { where, old, to }: Renaming): FactValue {
  const [block = '', , field = ''] = path.slice(-3)
  if (!where.blocks.includes(block) || !where.fields.includes(field)) return value
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

/** The texts that a meaning is one of, or a list of; nothing, where it is anything else. */
function textsIn(meaning: string): readonly unknown[] | undefined {
  return /^(\[.*\]|".*")$/.test(meaning) ? [JSON.parse(meaning)].flat() : undefined
}
