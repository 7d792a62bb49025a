/** The digit that makes the sum of all, every other one doubled, a multiple of ten (Luhn); `nine` are the digits before it. */
export function checkDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
