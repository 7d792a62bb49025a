/** The units that a length of time is written in. */
export const lengthUnits = ['years', 'months', 'weeks', 'days'] as const
export type LengthUnit = (typeof lengthUnits)[number]

/** Lengths of time in a language, each with its unit in the right number: `1 month`, `2 months`. */
export type Lengths = Readonly<Record<LengthUnit, (count: number) => string>>
