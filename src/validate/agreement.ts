import { modelOf } from '../agreement/model.ts'
import { agreementSchema, type Written } from '../agreement/schema.ts'
import { type Alternative, alternatives, settle } from '../agreement/settle.ts'
import { byPlace, type Diagnostic, type Finding, type Path } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { nameOf, type SourceFile } from '../files.ts'
import { privateData } from '../rules/privacy/private-data.ts'
import { senseless } from '../rules/rules.ts'
import { check } from '../shape/check.ts'
import { misshapenByAmendments, withAmendments } from './amendments.ts'
import { graded } from './graded.ts'
import { type Outcome, type PlaceAll, placed, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** An agreement: the values of its file as they stand there, and what they mean. */
export interface ReadAgreement {
  readonly raw: Readonly<Record<string, unknown>>
  readonly model: Agreement
}

/** Reads an agreement: first as YAML, then its readings, then its shape, then its sense. */
export function validateAgreement(file: SourceFile, around: Around): Outcome<ReadAgreement> {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return read
  const { value: raw } = read.yaml
  const settled = settle(raw)
  const place = placed(file, read.yaml)
  const result = check(agreementSchema, settled.value)
  const written = 'value' in result ? result.value : undefined
  const misshapen = 'findings' in result ? result.findings : []

  const name = nameOf(file.path)
  const broken = new Set<unknown>(misshapen.map(({ path }) => path[0]))
  for (const { code, path, args } of misshapen)
    if (code === 'missing-field' && path.length === 0 && 'field' in args) broken.add(args.field)
  for (const [block] of settled.open) broken.add(block)
  if (settled.findings.length > 0) broken.add('readings')
  if (around.isIndexBroken) broken.add('indices')
  const healthy = written ?? healthyPart(settled.value, broken, name)

  const model = healthy && modelOf(healthy, settled.uses)
  if (model && isReversed(model.term)) broken.add('term')
  const { series, files, agreementNamed } = around
  const surroundings = {
    series,
    files,
    agreementNamed,
    uses: settled.uses,
    first: firstOf(files, name, file.path),
  }
  const senseOf = (written: Written, model: Agreement) =>
    senseless(written, { ...surroundings, model, file: { path: file.path, name } }, broken)
  const sense = healthy && model ? senseOf(healthy, model) : []
  const made = written && model && withAmendments(settled, model, senseOf, sense)
  const shape = misshapen.filter(finding => !isOpen(finding, settled.open))
  const changed = made?.findings.filter(finding => !isOpen(finding, settled.open)) ?? []
  const found = [
    ...place([...settled.findings, ...shape, ...sense, ...changed], settled.uses),
    ...place([...privateData(raw)]),
    ...(misshapen.length === 0 ? alternatives(raw) : []).flatMap(instead =>
      ofAlternative(raw, instead, place),
    ),
  ]
  return {
    value: made ? { raw: raw as Record<string, unknown>, model: made.model } : undefined,
    diagnostics: graded(distinct(found), around.grades),
  }
}

/** What a file means as it stands, whatever may be wrong with its sense; none, where its shape is wrong. */
export function meaningOf(file: SourceFile): Agreement | undefined {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return undefined
  const { value, uses } = settle(read.yaml.value)
  const result = check(agreementSchema, value)
  return 'value' in result ? modelOf(result.value, uses) : undefined
}

const isReversed = ({ from, to }: Agreement['term']) => from !== undefined && to !== undefined && to < from

/** A place whose reading is not settled has no value: that is said once, of the reading. */
const isOpen = ({ code, path, args }: Finding, open: readonly Path[]) =>
  code === 'missing-field' &&
  'field' in args &&
  open.some(place => JSON.stringify(place) === JSON.stringify([...path, args.field]))

/** What is wrong with the shape of an option that is not chosen, where it would stand. */
function ofAlternative(raw: unknown, instead: Alternative, place: PlaceAll): Diagnostic[] {
  const { value, uses, open } = settle(raw, instead)
  const result = check(agreementSchema, value)
  const misshapen = 'findings' in result ? result.findings : misshapenByAmendments(value)
  return place(
    misshapen.filter(finding => !isOpen(finding, open)),
    uses,
  )
}

/** The blocks whose shape is right, so that the rules can look at them even where others are wrong. */
function healthyPart(value: unknown, broken: ReadonlySet<unknown>, id: string): Written | undefined {
  const healthy = Object.entries(value as object).filter(([block]) => !broken.has(block))
  const day = '2000-01-01'
  const term = { from: day, to: day, source: '-' }
  const standIns = { id, version: 1, title: '-', parties: {}, term }
  const result = check(agreementSchema, { ...standIns, ...Object.fromEntries(healthy) })
  return 'value' in result ? result.value : undefined
}

/** Each diagnostic once: an option can be wrong in several places that refer to it. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, line, column, args }: Diagnostic) =>
    `${line}:${column} ${code} ${JSON.stringify(args, (_, value) => (typeof value === 'bigint' ? String(value) : value))}`
  return [...new Map(diagnostics.map(diagnostic => [keyOf(diagnostic), diagnostic])).values()].toSorted(
    byPlace,
  )
}
