import type { Ore } from '../../domain/money/ore.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'of-which-exceeds',
  severity: 'error',
  since: '0.1.0',
  isSettable: false,
  blocksCalculation: true,
}

interface Args {
  readonly excess: Ore
}

export const needs: readonly Need[] = ['contributions']

/** The parts of a contribution that `ofWhich` states are no more than the contribution. */
export const check: Check<Args> = function* ({ contributions = {} }, { model }) {
  for (const [key, { ofWhich }] of Object.entries(contributions)) {
    const { cash } = model.contributions.find(contribution => contribution.key === key) ?? {}
    const least = [...(cash?.byYear.values() ?? []), cash?.each].flatMap(figure => figure?.most ?? [])
    const below = least.find(ore => ore < 0n)
    if (ofWhich && below !== undefined)
      yield { path: ['contributions', key, 'ofWhich'], args: { excess: -below } }
  }
}

export const texts: Texts<Args> = {
  sv: ({ excess }, { kronor }) => ({
    text: `Delarna som inte är pengar är ${kronor(excess)} kr mer än hela beloppet.`,
    help: 'Rätta en del, eller hela beloppet.',
  }),
  en: ({ excess }, { kronor }) => ({
    text: `The parts in kind are ${kronor(excess)} kr more than the whole amount.`,
    help: 'Correct a part, or the whole.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Delar av ett belopp är inte mer än hela.',
    why: 'Annars skulle resten, som är pengar, vara mindre än noll.',
  },
  en: {
    holds: 'Parts of an amount are not more than the whole.',
    why: 'Otherwise the rest, which is cash, would be below nought.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    amount: 50000
    ofWhich: { tid: { amount: 80000, inKind: true } }
    source: 2
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  egen:
    from: foreningen
    amount: 50000
    ofWhich: { tid: { amount: 30000, inKind: true } }
    source: 2
`,
}
