import type { Exact } from '../domain/money/exact.ts'
import type { Ore } from '../domain/money/ore.ts'

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: ',' | '.'
}

/** The only place where numbers become text for people: thousands apart by a space, öre only where there are any. */
export const numberFormats = ({ decimal }: NumberStyle) => {
  const signed = (isNegative: boolean, text: string) => (isNegative ? `-${text}` : text)

  const kronor = (amount: Ore): string => {
    const size = amount < 0n ? -amount : amount
    const ore = size % 100n
    const whole = grouped(size / 100n)
    return signed(amount < 0n, ore === 0n ? whole : `${whole}${decimal}${padded(ore)}`)
  }

  /** An amount in öre that is not yet rounded, in kronor with all its decimals; at most six of those that never end. */
  const exactKronor = ({ n, d }: Exact): string => {
    const micro = ((n < 0n ? -n : n) * 10_000n) / d
    const decimals = String(micro % 1_000_000n).padStart(6, '0')
    const fraction = decimals.replace(/0{1,4}$/, '').replace(/^00$/, '')
    return signed(n < 0n, grouped(micro / 1_000_000n) + (fraction ? decimal + fraction : ''))
  }

  /** A number with as many decimals as it has, at most six. */
  const plain = ({ n, d }: Exact): string => {
    const millionths = ((n < 0n ? -n : n) * 1_000_000n) / d
    const fraction = String(millionths % 1_000_000n)
      .padStart(6, '0')
      .replace(/0+$/, '')
    return signed(n < 0n, grouped(millionths / 1_000_000n) + (fraction ? decimal + fraction : ''))
  }

  /** A percentage as published: `2,7`. */
  const percent = ({ n, d }: Exact): string => {
    const tenThousandths = ((n < 0n ? -n : n) * 10_000n) / d
    const decimals = String(tenThousandths % 10_000n).padStart(4, '0')
    return signed(n < 0n, `${tenThousandths / 10_000n}${decimal}${decimals.replace(/0{1,3}$/, '')}`)
  }

  /** Hundredths of a per cent as a percentage with two decimals. */
  const share = (hundredths: bigint): string => `${hundredths / 100n}${decimal}${padded(hundredths % 100n)}`

  /** An amount as it is written in a file. */
  const plainKronor = (amount: Ore): string => kronor(amount).replaceAll(/\s/g, '').replace(',', '.')

  /** The terms of a sum, and the sum; nothing, where there is a single one. */
  const termsOf = (parts: readonly Ore[], sum: Ore): string[] =>
    parts.length < 2 ? [] : [`${parts.map(kronor).join(' + ').replaceAll('+ -', '- ')} = ${kronor(sum)} kr`]

  return { kronor, exactKronor, plainKronor, termsOf, plain, percent, share }
}

export type Numbers = ReturnType<typeof numberFormats>

const grouped = (whole: bigint) => String(whole).replace(/\B(?=(\d{3})+$)/g, ' ')

const padded = (hundredths: bigint) => String(hundredths).padStart(2, '0')
