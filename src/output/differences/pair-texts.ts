import type { ChangeClass } from '../../domain/differences/classes/class-rule.ts'
import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { type ChangeText, changeText } from './change-text.ts'
import { changeCount } from './comparison-fields.ts'
import { diffTexts } from './texts/diff-texts.ts'

/** The names of both versions, or the name that they share. */
export const pairTitle = ({ name }: ComparedPair): string =>
  name.old === name.new ? name.new : `${name.old} → ${name.new}`

/** That the agreement is added or removed; no text if both versions exist. */
export function addedOrRemoved({ old, now }: ComparedPair, { language }: Words): string[] {
  if (old && now) return []
  return [now ? diffTexts[language].added : diffTexts[language].removed]
}

/** The changes of a pair in words; none for an added or removed agreement, whose only change is the agreement itself. */
export const changeTexts = (pair: ComparedPair, words: Words): ChangeText[] =>
  pair.old && pair.now ? pair.comparison.changes.map(change => changeText(change, pair, words)) : []

export const ofClass = (changes: readonly ChangeText[], kind: ChangeClass): ChangeText[] =>
  changes.filter(({ change }) => change.class === kind)

/** The number of changes that are not substantive. */
export const otherCountText = (pair: ComparedPair, { language }: Words): string =>
  diffTexts[language].others({
    other: changeCount(pair, 'other'),
    editorial: changeCount(pair, 'editorial'),
  })
