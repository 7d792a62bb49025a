import type { Diagnostic } from '../../diagnostic.ts'
import type { Code } from '../../findings/findings.ts'
import { explanations } from '../../findings/lists/explanations.ts'
import { fingerprinted } from '../../fingerprint.ts'
import type { Words } from '../../messages/words.ts'
import { programVersion } from '../../program-version.ts'
import { jsonDocument } from '../formats/json-text.ts'
import type { Examined } from './examined.ts'
import { runTexts } from './run-texts.ts'
import { artifactIn, resultOf, root } from './sarif-result.ts'

/** Findings as a SARIF 2.1.0 log: a run with the checked files, the rules of the findings, and the results. */
export function sarif({ diagnostics, files, inProject }: Examined, words: Words): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted()
  const run = {
    tool: {
      driver: {
        name: 'iop',
        version: programVersion,
        rules: codes.map(code => ruleOf(code, diagnostics, words)),
      },
    },
    language: words.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: runTexts[words.language].projectFolder } } },
    invocations: [{ executionSuccessful: true }],
    artifacts: files.map(({ path }) => ({ location: artifactIn(inProject(path)) })),
    results: fingerprinted(diagnostics).map(({ diagnostic, fingerprint }) => ({
      ruleId: diagnostic.code,
      ruleIndex: codes.indexOf(diagnostic.code),
      ...resultOf(diagnostic, inProject(diagnostic.file), words),
      // GitHub identifies a finding by this field. Its own fingerprint is of the line's text, which two findings can share.
      partialFingerprints: { primaryLocationLineHash: fingerprint },
    })),
  }
  return jsonDocument({ $schema: schema, version: '2.1.0', runs: [run] })
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The rule of a code: what must hold, and why. */
function ruleOf(code: Code, diagnostics: readonly Diagnostic[], { language }: Words) {
  const { holds, why } = explanations[code][language]
  return {
    id: code,
    shortDescription: { text: holds },
    fullDescription: { text: `${holds} ${why}` },
    help: { text: `${why}\n\niop explain ${code}` },
    defaultConfiguration: { level: diagnostics.find(diagnostic => diagnostic.code === code)?.severity },
  }
}
