/** The digit that makes the sum of all, every other one doubled, a multiple of ten (Luhn); `nine` are the digits before it. */
export function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

export const hasOrgNumberForm = (text: string): boolean => /^\d{6}-\d{4}$/.test(text)

/** The third digit tells an organisation from a person, whose number has a month there. */
export const isOfOrganisation = (number: string): boolean => Number(number[2]) >= 2

/** A number of which only the first two characters can be read. */
export const masked = (number: string): string =>
  number.slice(0, 2) + number.slice(2).replaceAll(/[\p{L}\d]/gu, '•')
