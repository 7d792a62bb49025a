import { modelOf } from '../agreement/model.ts'
import { agreementSchema, type Written } from '../agreement/schema.ts'
import { settle } from '../agreement/settle.ts'
import { byPlace, type Finding, type Path } from '../diagnostic.ts'
import type { Agreement } from '../domain/agreement/agreement.ts'
import { nameOf, type SourceFile } from '../files.ts'
import { senseless } from '../rules/rules.ts'
import { check } from '../shape/check.ts'
import { type Outcome, placed, yamlOf } from './shaped.ts'
import { type Around, firstOf } from './surroundings.ts'

/** An agreement in both its forms: as it is written, and what it means. */
export interface ReadAgreement {
  readonly file: string
  /** The values of the file as they stand there. */
  readonly raw: Readonly<Record<string, unknown>>
  readonly written: Written
  readonly model: Agreement
}

/** Reads an agreement: first as YAML, then its readings, then its shape, then its sense. */
export function validateAgreement(file: SourceFile, around: Around): Outcome<ReadAgreement> {
  const read = yamlOf(file, 'agreement/1')
  if (!('yaml' in read)) return read
  const { value, findings, uses, open } = settle(read.yaml.value)
  const place = placed(file, read.yaml, uses)
  const result = check(agreementSchema, value)
  const misshapen = 'value' in result ? [] : result.findings
  const shapeFindings = misshapen.filter(finding => !isOpen(finding, open))

  const broken = new Set<unknown>(misshapen.map(({ path }) => path[0]))
  if (findings.length > 0) broken.add('readings')
  const written = 'value' in result ? result.value : healthyPart(value, broken)
  const model = written && modelOf(written, uses)
  const { series, files } = around
  const named = { path: file.path, name: nameOf(file.path) }
  const first = firstOf(files, named.name, named.path)
  const senseFindings =
    written && model ? senseless(written, { series, files, model, uses, file: named, first }, broken) : []
  return {
    value:
      'value' in result && model
        ? { file: file.path, raw: read.yaml.value as Record<string, unknown>, written: result.value, model }
        : undefined,
    diagnostics: place([...findings, ...shapeFindings, ...senseFindings]).toSorted(byPlace),
  }
}

/** A place whose reading is not settled has no value: that is said once, of the reading. */
const isOpen = ({ code, path, args }: Finding, open: readonly Path[]) =>
  code === 'missing-field' &&
  'field' in args &&
  open.some(place => JSON.stringify(place) === JSON.stringify([...path, args.field]))

/** The blocks whose shape is right, so that the rules can look at them even where others are wrong. */
function healthyPart(value: unknown, broken: ReadonlySet<unknown>): Written | undefined {
  const healthy = Object.entries(value as object).filter(([block]) => !broken.has(block))
  const result = check(agreementSchema, Object.fromEntries(healthy))
  return 'value' in result ? result.value : undefined
}
