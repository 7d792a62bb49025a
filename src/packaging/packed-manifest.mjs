// `npm pack` puts the package.json that it finds in the package. The program is built from its dependencies and needs none
// of them when it runs, so a package.json without them stands in place of the repository's while npm packs.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const manifest = 'package.json'
const kept = '.package.json.kept'
const packed = '.package.json.packed'

/** Puts the package.json of the package in place until npm ends. */
function put() {
  if (existsSync(kept)) throw new Error(`${kept} is there: another npm pack is at work in this folder`)
  const {
    scripts: _,
    dependencies: __,
    devDependencies: ___,
    ...own
  } = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(packed, `${JSON.stringify(own, null, 2)}\n`)
  const restorer = [fileURLToPath(import.meta.url), 'restore-after', String(process.ppid)]
  spawn(process.execPath, restorer, { detached: true, stdio: 'ignore' }).unref()
  renameSync(manifest, kept)
  renameSync(packed, manifest)
}

function restore() {
  if (existsSync(kept)) renameSync(kept, manifest)
}

/** Restores when npm is gone: it runs no `postpack` where packing fails or is interrupted. */
async function restoreAfter(npm) {
  while (isAlive(npm)) await pause(100)
  restore()
}

function isAlive(processId) {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

const [, , step, npm] = process.argv
if (step === 'put') put()
else if (step === 'restore') restore()
else await restoreAfter(Number(npm))
