import { readdirSync, readFileSync } from 'node:fs'

/** The folder of the package that a module is from. */
const packageFolder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/

/** The names, versions and licences of the packages of which something stands in the outputs of builds. */
export function licences(metafiles) {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(output => Object.entries(output.inputs))
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (packageFolder.exec(path) ?? []) : [],
  )
  return [
    'This program contains code of the packages below, under the licences that stand with them.\n',
    ...[...new Set(folders)].toSorted().map(licenceOf),
  ].join(`\n${'-'.repeat(80)}\n\n`)
}

/** The name, version and licence of the package in a folder, with the text of its licence, without which it may not be copied. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
  if (!file || !license) throw new Error(`${name} has no licence that can be shipped with it`)
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
}
