/** How exactly a document states an amount: exactly, approximately, at most, at least. */
export const certainties = ['exact', 'about', 'at-most', 'at-least'] as const
export type Certainty = (typeof certainties)[number]

/** The certainty of a sum. Exact terms do not change it; terms of different certainty make it approximate. */
export function combinedCertainty(a: Certainty, b: Certainty): Certainty {
  if (a === b || b === 'exact') return a
  return a === 'exact' ? b : 'about'
}

/** The certainty of an amount after it is subtracted: at most becomes at least. */
export function oppositeCertainty(certainty: Certainty): Certainty {
  if (certainty === 'at-most') return 'at-least'
  return certainty === 'at-least' ? 'at-most' : certainty
}
