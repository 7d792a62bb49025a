import { onKey } from '../../finding.ts'
import type { Need } from '../context.ts'
import type { Check, Example, Explanation, Kind, Texts } from '../parts.ts'

export const kind: Kind = {
  code: 'one-sided-financing',
  severity: 'note',
  since: '0.1.0',
  isSettable: true,
  blocksCalculation: false,
}

interface Args {
  readonly from: 'public' | 'civil'
}

export const needs: readonly Need[] = ['parties', 'contributions', 'grants']

/** Parties of both sectors contribute, if any contributions are stated; what is granted is contributed. */
export const check: Check<Args> = function* ({ contributions, grants = {}, parties }) {
  if (!contributions) return
  const from = [...Object.values(contributions), ...Object.values(grants)].map(({ from }) => from)
  const contributing = from.map(party => parties[party]?.sector)
  const [sector, ...others] = new Set(contributing)
  const sectors = new Set(Object.values(parties).map(({ sector }) => sector))
  if (sector && others.length === 0 && sectors.size > 1)
    yield onKey({ path: ['contributions'], args: { from: sector } })
}

export const texts: Texts<Args> = {
  sv: ({ from }) => ({
    text: `Bara ${from === 'public' ? 'det offentliga' : 'civilsamhället'} bidrar med något.`,
    help: 'Skriv också vad den andra sidan bidrar med: tid, lokaler, pengar; okänt, om det inte framgår.',
  }),
  en: ({ from }) => ({
    text: `Only ${from === 'public' ? 'the public side' : 'civil society'} contributes anything.`,
    help: 'Write what the other side contributes as well: time, premises, money; unknown, if it is not said.',
  }),
}

export const explanation: Explanation = {
  sv: {
    holds: 'Både det offentliga och civilsamhället bidrar.',
    why: 'Ett partnerskap bygger på att båda bidrar; annars kan det vara ett köp, som ska upphandlas.',
  },
  en: {
    holds: 'Both the public side and civil society contribute.',
    why: 'A partnership builds on both; otherwise it may be a purchase, which has to be procured.',
  },
}

export const example: Example = {
  wrong: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
`,
  right: `
contributions:
  kommunen: { from: kommunen, cash: 500000, source: 2 }
  foreningen: { from: foreningen, inKind: 120000, source: 2 }
`,
}
