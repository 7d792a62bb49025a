/** A number of which only the first two characters can be read. */
export const masked = (number: string): string =>
  number.slice(0, 2) + number.slice(2).replaceAll(/[\p{L}\d]/gu, '•')
