import { exact } from '../../../domain/money/exact.ts'
import { isShareUnknown, type Share } from '../../../domain/money/share.ts'
import type { Bilingual } from '../../../language.ts'
import type { Words } from '../../../messages/words.ts'
import type { RowField, ScreenColumn } from '../../columns/column.ts'
import { schema } from '../../columns/value-schema.ts'
import type { PartyShare } from './party-share.ts'

/** The columns of a party's share; the total is 100 per cent unless nothing is known of the shares. */
export function shareColumns(
  field: 'shareOfCash' | 'shareOfTotal',
  head: Bilingual,
): (RowField<PartyShare> & Partial<ScreenColumn<PartyShare>>)[] {
  const bound = (name: string, boundOf: (share: Share) => bigint): RowField<PartyShare> => ({
    field: `${field}${name}`,
    schema: schema.percent('Per cent, with two decimals'),
    value: ({ [field]: share }) => (share ? exact(boundOf(share), 100n) : null),
  })
  return [
    {
      field,
      schema: schema.percent('Per cent, with two decimals; null where it is not known'),
      value: ({ [field]: share }) => (share && share.least === share.most ? exact(share.least, 100n) : null),
      head,
      cell: ({ [field]: share }, { words }) => shareText(share, words),
      align: 'right',
      total: (rows, { words }) =>
        shareText(
          rows.some(({ [field]: share }) => share && !isShareUnknown(share)) ? whole : undefined,
          words,
        ),
    },
    bound('Least', ({ least }) => least),
    bound('Most', ({ most }) => most),
  ]
}

const whole: Share = { least: 10_000n, most: 10_000n, isAbout: false }

function shareText(share: Share | undefined, { tables, numbers }: Words): string {
  if (!share || isShareUnknown(share)) return tables.unknown
  const { least, most, isAbout } = share
  const { about, atLeast, atMost, between } = tables.certain
  const [low, high] = [numbers.share(least), numbers.share(most)]
  const bounds =
    least === most ? low : most >= whole.most ? atLeast(low) : least <= 0n ? atMost(high) : between(low, high)
  return isAbout ? about(bounds) : bounds
}
