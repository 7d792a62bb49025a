/** The check digit of nine digits by the Luhn algorithm, as in organisation numbers and personal numbers. */
export function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighted = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

export const hasOrgNumberForm = (text: string): boolean => /^\d{6}-\d{4}$/.test(text)

/** Whether a number is an organisation's. The third digit of a person's number is that of a month, below 2. */
export const isOfOrganisation = (number: string): boolean => Number(number[2]) >= 2

/** The organisation number that a text probably means: the same digits without separators, VAT letters and prefix `16`. */
export function meantOrgNumber(written: string): string | undefined {
  const bare = written.replaceAll(/[\s\p{Pd}.]/gu, '')
  const [, digits = ''] = /^(?:SE(?=\d{12}$)|16(?=\d{10}$))?(\d{10})(?:01)?$/i.exec(bare) ?? []
  const isValid = isOfOrganisation(digits) && digits.endsWith(checkDigit(digits.slice(0, 9)))
  return isValid ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined
}

/** The number with all letters and digits after its first two characters replaced by dots. */
export const masked = (number: string): string =>
  number.slice(0, 2) + number.slice(2).replaceAll(/[\p{L}\d]/gu, '•')
