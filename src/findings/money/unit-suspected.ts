import type { Agreement } from '../../domain/agreement/agreement.ts'
import { figuresOf, type StatedAmount } from '../../domain/agreement/money/stated-amount.ts'
import { grouped } from '../../domain/grouped.ts'
import { oreOf, unknown } from '../../domain/money/figure.ts'
import type { Ore } from '../../domain/money/ore.ts'
import type { Found, Path } from '../../finding.ts'
import type { Written } from '../../schema/agreement.ts'
import type { Need } from '../context.ts'
import { outliers } from '../facts/outliers.ts'
import { sumsWith, unitFactors } from '../facts/sum-mismatch.ts'
import { amountsOfBlocks } from '../facts/written-amounts.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'unit-suspected',
  severity: 'warning',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly stated: Ore
  readonly meant: Ore
}

export const needs: readonly Need[] = ['contributions', 'costs', 'grants', 'term']

/** The least and the most that a grant is likely to be in a year, in öre: 1 000 kr and 1 000 000 000 kr. */
const [least, most] = [1_000_00n, 1_000_000_000_00n]

/** Amounts are written in kronor, not in thousands or millions of kronor. Each place is reported once. */
export const check: Check<Args> = function* (written, context) {
  const { model } = context
  const found = [
    ...model.grants.flatMap(({ key, amount }) => [...outsized(amount, ['grants', key, 'amount'])]),
    ...outOfStep(written, model),
    ...besideOthers(written),
  ]
  const places = new Map(found.toReversed().map(one => [one.path.join(' '), one]))
  yield* [...places.values()].toReversed()
  for (const { path, stated, computed } of sumsWith('unit', context))
    yield { path, args: { stated, meant: computed } }
}

function* outsized(amount: StatedAmount, path: Path): Iterable<Found<Args>> {
  // An amount that is calculated from a rate is not written in kronor.
  if (amount.product) return
  for (const figure of figuresOf(amount).slice(0, 1)) {
    const stated = figure.most ?? figure.least ?? 0n
    if (stated > 0n && stated < least) yield { path, args: { stated, meant: stated * 1_000n } }
    if (stated > most) yield { path, args: { stated, meant: stated / 1_000n } }
  }
}

/** Contributions of a thousand or a million times the payer's only grant, or grants of that many times the contribution. */
function* outOfStep({ contributions = {} }: Written, model: Agreement): Iterable<Found<Args>> {
  const grantsBy = grouped(model.grants, ({ from }) => from)
  for (const { key, from, cash } of model.contributions) {
    const granted = grantsBy.get(from) ?? []
    const [stated, meant] = [
      oreOf(cash.each),
      granted.length === 1 ? oreOf(granted[0]?.amount.each ?? unknown) : undefined,
    ]
    const field = contributions[key]?.cash ? 'cash' : 'amount'
    if (stated && meant && unitFactors.some(factor => stated * factor === meant || stated === meant * factor))
      yield { path: ['contributions', key, field], args: { stated, meant } }
  }
}

/** Amounts that would be like the others of their block in thousands or millions of kronor. */
const besideOthers = (written: Written): Found<Args>[] =>
  amountsOfBlocks(written).flatMap(amounts =>
    outliers(amounts).map(({ path, ore: stated, meant }) => ({ path, args: { stated, meant } })),
  )

export const texts: Texts<Args> = {
  sv: ({ stated, meant }, { kronor, plainKronor }) => ({
    text: `${kronor(stated)} kr ser ut att vara skrivet i fel enhet.`,
    help: `Belopp är hela kronor; skriv ${plainKronor(meant)} om det är ${kronor(meant)} kr som menas.`,
  }),
  en: ({ stated, meant }, { kronor, plainKronor }) => ({
    text: `${kronor(stated)} kr looks as if it were written in the wrong unit.`,
    help: `Amounts are whole kronor; write ${plainKronor(meant)} if ${kronor(meant)} kr is meant.`,
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Belopp är i kronor, inte i tusental eller miljoner.',
    why: 'En enhet som är fel gör beloppet tusen eller en miljon gånger fel.',
  },
  en: {
    holds: 'Amounts are in kronor, not in thousands or millions.',
    why: 'A unit that is wrong makes the amount wrong by a thousand or a million times.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
  kommunen: { from: kommunen, inKind: 80000, source: 2 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
grants:
  harbarge: { from: kommunen, to: foreningen, amount: 500000, source: 2 }
`,
}
