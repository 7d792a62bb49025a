import { decimal, exact, times } from '../domain/money/exact.ts'
import { type Figure, final, unknown } from '../domain/money/figure.ts'
import type { Ore } from '../domain/money/ore.ts'
import { leaf, shown, type Wrong, wrong } from './leaf.ts'

/** The largest amount, kronor, that a file may hold; beyond it a number would not keep its öre. */
const most = 10 ** 12

/** An amount in kronor as written, in öre as read. */
export interface Amount {
  readonly figure: Figure
  /** Where an unknown amount is said to stand. */
  readonly unknown?: string | undefined
}

const description = 'Kronor, with at most two decimals; or where an amount that is not at hand stands'

/** Kronor in the file, öre in the program: `1500000`, `0`, or `{ unknown: in the annex }`. */
export const amount = leaf(
  {
    description,
    anyOf: [
      { type: 'number', minimum: 0, maximum: most },
      {
        type: 'object',
        properties: {
          unknown: { type: 'string', description: 'Where the amount stands, or why it is not known' },
        },
        required: ['unknown'],
        additionalProperties: false,
      },
    ],
    examples: [1500000, 0, { unknown: 'stands in the annex' }],
  },
  (written): Amount | Wrong => {
    if (isUnknown(written)) {
      const { unknown: where } = written
      return typeof where === 'string' && where.trim() !== ''
        ? { figure: unknown, unknown: where }
        : wrong('text-empty', {})
    }
    const ore = oreOf(written)
    return typeof ore === 'bigint' ? { figure: final(ore) } : ore
  },
)

/** Kronor that must be known: a sum that a document states. */
export const kronor = leaf(
  { type: 'number', minimum: 0, maximum: most, description: 'Kronor, with at most two decimals' },
  oreOf,
)

function oreOf(written: unknown): Ore | Wrong {
  if (typeof written !== 'number') {
    return wrong('amount-not-number', { found: shown(written), meant: meantNumber(written) })
  }
  const found = String(written)
  if (written < 0) return wrong('amount-negative', { found })
  if (!(written <= most)) return wrong('amount-too-large', { found })
  if (!/^\d+(\.\d{1,2})?$/.test(found)) return wrong('amount-decimals', { found })
  return times(decimal(found), exact(100n)).n
}

/** `1 500 000 kr` was meant as 1500000, `12,50` as 12.50. */
function meantNumber(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  const bare = written.replace(/kr(onor)?\.?$/i, '').replaceAll(/[\s_]/g, '')
  return /^\d+([.,]\d{1,2})?$/.test(bare) ? bare.replace(',', '.') : undefined
}

/** `{ unknown: … }`, whatever it says. */
const isUnknown = (written: unknown): written is { unknown: unknown } =>
  typeof written === 'object' && written !== null && Object.keys(written).join() === 'unknown'
