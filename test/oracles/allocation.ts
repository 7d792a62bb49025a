import { allocate } from '../../src/domain/money/allocate.ts'
import { decimal, exact, times } from '../../src/domain/money/exact.ts'
import { oracle } from '../oracle.ts'

/** Every published division of an amount by ratios, and the program's. */
export function allocations(): { expected: bigint[]; found: bigint[] }[] {
  const { cases } = JSON.parse(oracle('allocation.json')) as {
    cases: [number, (number | string)[], number[]][]
  }
  return cases.map(([amount, ratios, expected]) => {
    const weights = ratios.map(ratio => times(decimal(String(ratio)), exact(100n)).n)
    const parts = allocate(BigInt(amount), [...weights.keys()], i => weights[i] ?? 0n)
    return { expected: expected.map(BigInt), found: parts.map(part => part.amount) }
  })
}
