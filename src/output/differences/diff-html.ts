import type { ComparedPair } from '../../domain/differences/compared-pair.ts'
import type { Words } from '../../messages/words.ts'
import { xmlText } from '../escaping.ts'
import { printable } from '../printable.ts'
import { cashFlowTexts } from './cash-flow-texts.ts'
import type { ChangeText } from './change-text.ts'
import { pairState } from './comparison-fields.ts'
import { addedOrRemoved, changeTexts, ofClass, otherCountText } from './pair-texts.ts'
import { summaryLines } from './summary-lines.ts'
import { diffTexts } from './texts/diff-texts.ts'

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}' +
  'del{color:#a00}ins{color:#060;text-decoration:none}small{color:#555}li{margin:.5rem 0}'

/** The differences as an HTML page that loads nothing else. */
export function diffHtml(pairs: readonly ComparedPair[], marks: string, words: Words): string {
  const body =
    pairs.length === 0
      ? [`<p>${escaped(diffTexts[words.language].nothingIn)}</p>`]
      : pairs.map(pair => pairHtml(pair, words))
  const title = pairs.map(({ name }) => `${name.old} → ${name.new}`).join(', ')
  return [
    `<!doctype html>\n<html lang="${words.language}">`,
    `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">`,
    `<title>iop diff ${escaped(title)}</title>\n<style>${style}</style>`,
    ...body,
    ...(marks === '' ? [] : [`<p>${escaped(marks)}</p>`]),
    '</html>',
  ].join('\n')
}

function pairHtml(pair: ComparedPair, words: Words): string {
  const diff = diffTexts[words.language]
  const { name, comparison } = pair
  const changes = changeTexts(pair, words)
  const substantive = ofClass(changes, 'substantive')
  const others = [...ofClass(changes, 'other'), ...ofClass(changes, 'editorial')]
  const interaction = cashFlowTexts(comparison.interaction, pair, words)
  const nothing = pairState(pair) === 'same' ? [diff.nothing(name)] : []
  return [
    `<h1>${escaped(name.old)} → ${escaped(name.new)}</h1>`,
    list([...addedOrRemoved(pair, words), ...nothing, ...summaryLines(pair, words)].map(escaped)),
    ...section(diff.substantive(substantive.length), substantive.map(changeHtml)),
    ...section(diff.interaction, interaction.map(escaped)),
    ...(others.length > 0
      ? [
          `<details><summary>${escaped(otherCountText(pair, words))}</summary>`,
          list(others.map(changeHtml)),
          '</details>',
        ]
      : []),
  ].join('\n')
}

const section = (heading: string, items: readonly string[]): string[] =>
  items.length > 0 ? [`<h2>${escaped(heading)}</h2>`, list(items)] : []

const list = (items: readonly string[]) => `<ul>\n${items.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`

const changeHtml = ({ what, path, before, after, facts, prices, code }: ChangeText): string =>
  [
    `<b>${escaped(what)}</b> ${escaped(path)}`,
    ...(before === undefined ? [] : [`<del>${escaped(before)}</del>`]),
    ...(after === undefined ? [] : [`<ins>${escaped(after)}</ins>`]),
    ...prices.map(escaped),
    `<small>${[code, ...facts].map(escaped).join('; ')}</small>`,
  ].join('<br>')

const escaped = (text: string): string =>
  xmlText(printable(text.replaceAll(/\s+/g, ' ').trim())).replaceAll(withinAmounts, '\u00a0')

/** The spaces within `1 500 000 kr`, at which a line must not break. */
const withinAmounts = /(?<=\d) (?=\d{3}(?!\d)|kr\b|%)/g
