import type { Problems } from '../../problems.ts'
import type { Example, Explanation, Kind, Texts } from '../parts.ts'

/** Reported by `validate`. */
export const kind: Kind = {
  code: 'block-indented',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

type Args = Problems['block-indented']

export const texts: Texts<Args> = {
  sv: ({ block, under }) => ({
    text: `”${block}” är ett eget block, men indraget gör det till en del av ”${under}”.`,
    help: `Börja raden lika långt in som ”${under}”.`,
  }),
  en: ({ block, under }) => ({
    text: `“${block}” is a block of its own, but its indentation makes it a part of “${under}”.`,
    help: `Begin the line as far in as “${under}”.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Ett block står inte under ett annat av misstag.',
    why: 'Under ett annat block tas det för en del av det, och det som det säger räknas inte.',
  },
  en: {
    holds: 'A block does not stand under another by mistake.',
    why: 'Under another block it is taken for a part of that, and what it says does not count.',
  },
}

export const example: Example = {
  without: ['payouts'],
  wrong: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
  payouts: { every: year, in: january, source: 3 }
`,
  right: `
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
payouts: { every: year, in: january, source: 3 }
`,
}
