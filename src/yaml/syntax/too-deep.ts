import type { CST } from 'yaml'

/** More levels than any agreement has, and fewer than the composer, which recurses, has stack for. */
const mostLevels = 100

/** The offset of the first value that lies deeper than any agreement goes, if there is one. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens
  for (let depth = 0; depth <= mostLevels; depth++) {
    if (level.length === 0) return undefined
    level = level.flatMap(innerTokens)
  }
  return level[0]?.offset
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter(inner => inner !== undefined && inner !== null),
  )
}
