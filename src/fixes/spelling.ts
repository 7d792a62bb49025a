import { isAlike, nearest } from '../nearest.ts'
import type { Fix } from './fix.ts'
import type { Found } from './found.ts'
import { bare, respelt } from './instead.ts'

/** The name of a field can be nothing but a slip where there is only one like it, which does not stand there already. */
export function fieldSpelling(
  { nearest: meant, known }: { nearest: string | undefined; known: readonly string[] },
  found: Found,
): Fix | undefined {
  if (meant === undefined || found.source.entries().get(found.start)?.isBeside(meant)) return undefined
  const others = known.filter(name => name !== meant)
  return respelt(found, meant, nearest(bare(found), others) === undefined)
}

/** The word that a value is near to; another word means another thing, unless only case, marks or hyphens differ. */
export const wordSpelling = ({ nearest: meant }: { nearest: string | undefined }, found: Found) =>
  meant === undefined ? undefined : respelt(found, meant, isAlike(bare(found), meant))
