import type { CST } from 'yaml'

/** All tokens of a concrete syntax tree, in order, parents before their children. */
export function tokensOf(tree: readonly CST.Token[]): CST.Token[] {
  const tokens: CST.Token[] = []
  const open = tree.toReversed()
  for (let token = open.pop(); token; token = open.pop()) {
    tokens.push(token)
    for (const inner of partsOf(token).toReversed()) if (inner) open.push(inner)
  }
  return tokens
}

function partsOf(token: CST.Token): (CST.Token | null | undefined)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, token.value, ...(token.end ?? [])]
    case 'block-scalar':
      return token.props
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(itemParts)
    case 'flow-collection':
      return [token.start, ...token.items.flatMap(itemParts), ...token.end]
    default:
      return 'end' in token ? (token.end ?? []) : []
  }
}

const itemParts = ({ start, key, sep = [], value }: CST.CollectionItem) => [...start, key, ...sep, value]
