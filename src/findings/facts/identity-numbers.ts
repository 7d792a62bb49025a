/**
 * The check digit after nine digits: it makes the sum of all ten, every other one doubled, a multiple of ten (Luhn).
 */
export function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

export const hasOrgNumberForm = (text: string): boolean => /^\d{6}-\d{4}$/.test(text)

/** Whether the number is an organisation's: the number of a person has a month at the third digit, which is below 2. */
export const isOfOrganisation = (number: string): boolean => Number(number[2]) >= 2

/** The number with all letters and digits but the first two characters hidden. */
export const masked = (number: string): string =>
  number.slice(0, 2) + number.slice(2).replaceAll(/[\p{L}\d]/gu, '•')
