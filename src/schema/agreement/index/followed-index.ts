import * as z from 'zod'
import { exact } from '../../../domain/money/exact.ts'
import { block, field } from '../../fields/field.ts'
import { shared } from '../../fields/shared.ts'
import { nonEmpty } from '../../values/key.ts'
import { share } from '../../values/percent.ts'
import { text } from '../../values/text.ts'

const whole = exact(100n)

/** The index that an amount follows: an id, several ids with weights in per cent, or why it is unknown. */
export const followedIndex = z.union([
  text.transform(index => ({ basket: [{ index, weight: whole }] })),
  nonEmpty(z.record(z.string(), share)).transform(weights => ({
    basket: Object.entries(weights).map(([index, weight]) => ({ index, weight })),
  })),
  block({
    unknown: field(text, {
      ...shared.unknown,
      description: {
        en: 'What the document says, where it names no index',
        sv: 'Vad dokumentet säger, när det inte nämner något index',
      },
    }),
  }),
])
