import { byPlace, type Diagnostic } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { sameText } from '../domain/same-text.ts'
import { nameOf, type SourceFile } from '../files.ts'
import type { Path } from '../finding.ts'
import type { Finding } from '../findings/findings.ts'
import { agreementFindings } from '../findings/run-checks.ts'
import { modelOf } from '../model/agreement.ts'
import { type Alternative, alternatives, resolveReadings } from '../model/resolve-readings.ts'
import { agreementSchema, type Written } from '../schema/agreement.ts'
import { checkShape } from '../schema/check/check.ts'
import type { YamlText } from '../yaml/read.ts'
import { misshapenByAmendments, withAmendments } from './amendments.ts'
import { damagedIn, withoutCascades } from './cascades.ts'
import { privatePlaces } from './private-places.ts'
import { arePartiesNamed, recoveredPart } from './recovered-part.ts'
import { severityOf, withSeverityOverrides } from './severity.ts'
import { isSound, type Locate, locateIn, type Outcome, yamlOf } from './shaped.ts'
import { firstOf, type WorkspaceContext } from './workspace-context.ts'

/** An agreement: the values of its file as they stand there, and what they mean. */
export interface ReadAgreement {
  readonly raw: Readonly<Record<string, unknown>>
  readonly model: Agreement
}

/** Reads an agreement: first as YAML, then its readings, then its shape, then its sense. */
export function validateAgreement(file: SourceFile, context: WorkspaceContext): Outcome<ReadAgreement> {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return read
  const { yaml, problems } = read
  const settled = resolveReadings(yaml.value)
  const { uses, open } = settled
  const place = locateIn(file, yaml)
  const result = checkShape(agreementSchema, settled.value)
  const misshapen = 'findings' in result ? result.findings : []
  const damaged = damagedIn(yaml, uses)
  const isWhole = 'value' in result && damaged.length === 0

  const name = nameOf(file.path)
  const wrong = [...misshapen.map(({ path }) => path), ...open, ...damaged]
  const broken = new Set<unknown>(wrong.map(([block]) => block))
  for (const { code, path, args } of misshapen) {
    if (code === 'missing-field' && path.length === 0 && 'field' in args) broken.add(args.field)
    if (code === 'unknown-field' && path.length === 1 && 'nearest' in args) broken.add(args.nearest)
  }
  if (settled.findings.length > 0) broken.add('readings')
  if (broken.has('parties') && !arePartiesNamed(wrong)) broken.add('party-keys')
  if (context.isIndexBroken) broken.add('indices')
  const written = isWhole ? result.value : recoveredPart(settled.value, wrong, name)

  const model = written && modelOf(written, uses)
  if (model && isReversed(model.term)) broken.add('term')
  const { series, files, agreementNamed } = context
  const surroundings = { series, files, agreementNamed, uses, first: firstOf(files, name, file.path) }
  const senseOf = (written: Written, model: Agreement) =>
    agreementFindings(written, { ...surroundings, model, file: { path: file.path, name } }, broken)
  // What the first of several documents lacks may stand in the others.
  const isFirst = problems.some(({ code }) => code === 'several-documents')
  const all = written && model ? senseOf(written, model) : []
  const sense = isFirst ? all.filter(found => severityOf(found) !== 'note') : all
  const made = isWhole && model && withAmendments(settled, model, senseOf, sense)
  const chosen = settled.findings.filter(finding => !isMisspelt(finding, misshapen))
  const found = [...chosen, ...misshapen, ...(made ? made.findings : [])]
  const formed = found.filter(finding => !isOpen(finding, open))
  const diagnostics = distinct([
    ...problems,
    ...place([...withoutCascades(formed, yaml, uses), ...sense], uses),
    ...privatePlaces(file, yaml, place),
    ...(misshapen.length === 0 ? alternatives(yaml.value) : []).flatMap(instead =>
      ofAlternative(yaml, instead, place),
    ),
  ])
  return {
    value:
      made && isSound(problems) ? { raw: yaml.value as ReadAgreement['raw'], model: made.model } : undefined,
    diagnostics: withSeverityOverrides(diagnostics, context.severityOverrides),
  }
}

/** What a file means as it stands, whatever may be wrong with its sense; none, where its shape is wrong. */
export function modelOfFile(file: SourceFile): Agreement | undefined {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return undefined
  const { value, uses } = resolveReadings(read.yaml.value)
  const result = checkShape(agreementSchema, value)
  return 'value' in result ? modelOf(result.value, uses) : undefined
}

const isReversed = ({ from, to }: Agreement['term']) => from !== undefined && to !== undefined && to < from

/** A reading whose `chosen` is misspelt is not one that nothing is chosen of too. */
const isMisspelt = ({ code, path: [block, reading] }: Finding, misshapen: readonly Finding[]) =>
  code === 'reading-not-chosen' &&
  misshapen.some(
    ({ path, args }) =>
      path[0] === block && path[1] === reading && 'nearest' in args && args.nearest === 'chosen',
  )

/** A place whose reading is not settled has no value: that is said once, of the reading. */
const isOpen = ({ code, path, args }: Finding, open: readonly Path[]) =>
  code === 'missing-field' &&
  'field' in args &&
  open.some(place => JSON.stringify(place) === JSON.stringify([...path, args.field]))

/** What is wrong with the shape of an option that is not chosen, where it would stand. */
function ofAlternative(yaml: YamlText, instead: Alternative, place: Locate): Diagnostic[] {
  const { value, uses, open } = resolveReadings(yaml.value, instead)
  const result = checkShape(agreementSchema, value)
  const misshapen = 'findings' in result ? result.findings : misshapenByAmendments(value)
  const formed = misshapen.filter(finding => !isOpen(finding, open))
  return place(withoutCascades(formed, yaml, uses), uses)
}

/** Each diagnostic once: an option can be wrong in several places that refer to it. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, line, column, args }: Diagnostic) => `${line}:${column} ${code} ${sameText(args)}`
  return [...new Map(diagnostics.map(diagnostic => [keyOf(diagnostic), diagnostic])).values()].toSorted(
    byPlace,
  )
}
