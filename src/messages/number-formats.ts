import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: ',' | '.'
}

/** The only functions that turn numbers into text for people: thousands apart by a space, öre only if there are any. */
export const numberFormats = ({ decimal }: NumberStyle) => {
  const joined = ({ sign, whole }: Cut, fraction: string) =>
    sign + grouped(whole) + (fraction === '' ? '' : decimal + fraction)

  const kronor = (amount: Ore): string => {
    const parts = cut({ n: amount, d: 100n }, 2)
    return joined(parts, parts.fraction === '00' ? '' : parts.fraction)
  }

  /** An amount in öre that is not rounded, in kronor with at most six decimals: two, or as many as it has. */
  const exactKronor = ({ n, d }: Exact): string => {
    const parts = cut({ n, d: d * 100n }, 6)
    return joined(parts, parts.fraction.replace(/0{1,4}$/, '').replace(/^00$/, ''))
  }

  /** A number with as many decimals as it has, at most six. */
  const plain = (number: Exact): string => {
    const parts = cut(number, 6)
    return joined(parts, parts.fraction.replace(/0+$/, ''))
  }

  /** A percentage as published, with one to four decimals: `2,7`. */
  const percent = (number: Exact): string => {
    const { sign, whole, fraction } = cut(number, 4)
    return `${sign}${whole}${decimal}${fraction.replace(/0{1,3}$/, '')}`
  }

  /** Hundredths of a per cent as a percentage with two decimals. */
  const share = (hundredths: bigint): string => `${hundredths / 100n}${decimal}${padded(hundredths % 100n)}`

  /** An amount as people write it in a file. */
  const plainKronor = (amount: Ore): string => kronor(amount).replaceAll(/\s/g, '').replace(',', '.')

  /** A sum with its terms, `a + b = c kr`; no text for a single term. */
  const termsOf = (parts: readonly Ore[], sum: Ore): string[] =>
    parts.length < 2 ? [] : [`${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(sum)} kr`]

  return { kronor, exactKronor, plainKronor, termsOf, plain, percent, share }
}

export type Numbers = ReturnType<typeof numberFormats>

/** The digits of a number that is cut after some decimals. */
interface Cut {
  readonly sign: '' | '-'
  readonly whole: bigint
  readonly fraction: string
}

function cut({ n, d }: Exact, decimals: number): Cut {
  const unit = 10n ** BigInt(decimals)
  const units = ((n < 0n ? -n : n) * unit) / d
  return {
    sign: n < 0n ? '-' : '',
    whole: units / unit,
    fraction: String(units % unit).padStart(decimals, '0'),
  }
}

const grouped = (whole: bigint) => String(whole).replace(/\B(?=(\d{3})+$)/g, ' ')

const padded = (hundredths: bigint) => String(hundredths).padStart(2, '0')
