import { isAlike } from '../nearest.ts'
import type { Fix } from './fix.ts'
import { inPlace, respelt, unquoted } from './in-place.ts'
import type { Target } from './target.ts'

interface Meant {
  readonly meant?: string | undefined
}

/** Replaces a token that can have one meaning only. */
export const safeReplacement = ({ meant }: Meant, target: Target): Fix | undefined =>
  meant === undefined ? undefined : inPlace(target, meant, true)

/** Replaces a token by what it most likely means. */
export const unsafeReplacement = ({ meant }: Meant, target: Target): Fix | undefined =>
  meant === undefined ? undefined : inPlace(target, meant, false)

/** Replaces a word by the known word that it probably misspells. Safe if only case, marks or hyphens differ. */
export const nearestWord = (
  { nearest: meant }: { readonly nearest: string | undefined },
  target: Target,
): Fix | undefined =>
  meant === undefined ? undefined : respelt(target, meant, isAlike(unquoted(target), meant))
