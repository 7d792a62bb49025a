import type { Agreement } from '../domain/agreement/agreement.ts'
import type { Day } from '../domain/calendar/day.ts'
import { sameText } from '../domain/same-text.ts'
import { onKey, problem } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { amended, amendedAt } from '../model/amend.ts'
import { amendedModel } from '../model/amended.ts'
import type { ResolvedReadings } from '../model/resolve-readings.ts'
import { agreementSchema, type Written } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'

/** What an agreement means with all of its amendments, and what is wrong once they are made. */
export interface AmendedAgreement {
  readonly model: Agreement
  readonly findings: readonly Finding[]
}

/**
 * Makes the amendments one after the other, and checks the whole after each; what was wrong before is not said again.
 * One whose shape is wrong ends it there.
 */
export function withAmendments(
  { value, uses }: ResolvedReadings,
  model: Agreement,
  sense: (written: Written, model: Agreement) => readonly Finding[],
  known: readonly Finding[],
): AmendedAgreement {
  const all = amended(value)
  const said = new Set(known.map(keyOf))
  const findings: Finding[] = []
  let standing = model
  let old = value as Readonly<Record<string, unknown>>
  for (const [i, { key, from, value: reads, missing }] of all.entries()) {
    // What was right before it, and is not said in any amendment, this one has made wrong.
    const place = (found: Finding): Finding => {
      const path = amendedAt(value, all.slice(0, i + 1), found.path)
      return path === found.path ? onKey({ ...found, path: ['amendments', key] }) : { ...found, path }
    }
    findings.push(...missing.map(({ at, path }) => problem('remove-unknown', at, { path })))
    const result = checkShape(agreementSchema, reads)
    if ('findings' in result) return { model, findings: [...findings, ...result.findings.map(place)] }
    const change = { amendment: key, from: from as Day, old, new: reads }
    standing = amendedModel(standing, result.value, uses, change)
    const senseless = sense(result.value, standing).filter(found => !said.has(keyOf(found)))
    for (const found of senseless) said.add(keyOf(found))
    findings.push(...senseless.map(place))
    old = reads
  }
  return { model: standing, findings }
}

/** What is wrong with the shape of the first amended reading of a file that is not in order. */
export function misshapenByAmendments(value: unknown): readonly Finding[] {
  const all = amended(value)
  for (const [i, { value: reads }] of all.entries()) {
    const result = checkShape(agreementSchema, reads)
    if (!('findings' in result)) continue
    return result.findings.map(found => ({
      ...found,
      path: amendedAt(value, all.slice(0, i + 1), found.path),
    }))
  }
  return []
}

const keyOf = ({ code, path, args }: Finding) => sameText([code, path, args])
