import { added, type Figure, hull } from '../../money/figure.ts'

/** An amount that is known as a whole, while its parts are not: each may be anything from nothing to all of it. */
export interface Undivided {
  readonly whole: Figure
  /** The number of its parts. */
  readonly parts: number
}

/** An amount that may be a part of an undivided one. */
export interface MaybePart {
  readonly amount: Figure
  readonly of?: Undivided | undefined
}

/** The amount of one of the parts. */
export const partOf = ({ whole, parts }: Undivided): Figure => (parts === 1 ? whole : anyPartOf(whole))

/** From nothing to the whole. */
export const anyPartOf = (whole: Figure): Figure => hull([whole, { ...whole, least: 0n, most: 0n }])

/**
 * The sum of amounts. All parts of an undivided amount together are the whole, some of them at most that. An amount of
 * which only some of the time counts (`isBroken`) is anything from nothing to all of it.
 */
export function sumOfParts<Part extends MaybePart>(
  amounts: readonly Part[],
  isBroken: (part: Part) => boolean = () => false,
): Figure {
  const groups = new Map<Undivided, Part[]>()
  for (const part of amounts) if (part.of) groups.set(part.of, [...(groups.get(part.of) ?? []), part])
  const others = amounts.filter(({ of }) => !of)
  return added([
    ...others.map(part => (isBroken(part) ? anyPartOf(part.amount) : part.amount)),
    ...[...groups].map(([of, parts]) => {
      const count = parts.filter(part => !isBroken(part)).length
      return count >= of.parts ? of.whole : anyPartOf(hull(parts.map(({ amount }) => amount)))
    }),
  ])
}
