/** A text of at most so many UTF-16 units, which ends with `…` if it is cut, and is never cut within a character. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
