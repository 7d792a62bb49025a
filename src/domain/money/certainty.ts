/** How exactly a document states an amount: the number itself, roughly it, a cap, a floor. */
export const certainties = ['exact', 'about', 'at-most', 'at-least'] as const
export type Certainty = (typeof certainties)[number]

/** The certainty of a sum: exact parts change nothing, a cap and a floor together leave only roughly. */
export function combinedCertainty(a: Certainty, b: Certainty): Certainty {
  if (a === b || b === 'exact') return a
  return a === 'exact' ? b : 'about'
}

/** What is subtracted at most is left at least. */
export function oppositeCertainty(certainty: Certainty): Certainty {
  if (certainty === 'at-most') return 'at-least'
  return certainty === 'at-least' ? 'at-most' : certainty
}
