import { isAlike } from '../nearest.ts'
import type { Fix } from './fix.ts'
import { inPlace, respelt, unquoted } from './in-place.ts'
import type { Target } from './target.ts'

interface Meant {
  readonly meant?: string | undefined
}

/** What was written can mean one thing only. */
export const safeReplacement = ({ meant }: Meant, target: Target): Fix | undefined =>
  meant === undefined ? undefined : inPlace(target, meant, true)

/** What was written means this most likely. */
export const unsafeReplacement = ({ meant }: Meant, target: Target): Fix | undefined =>
  meant === undefined ? undefined : inPlace(target, meant, false)

/** The word that a value is near to; another word means another thing, unless only case, marks or hyphens differ. */
export const nearestWord = (
  { nearest: meant }: { readonly nearest: string | undefined },
  target: Target,
): Fix | undefined =>
  meant === undefined ? undefined : respelt(target, meant, isAlike(unquoted(target), meant))
