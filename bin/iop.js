#!/usr/bin/env node

const { fstatSync, readFileSync, writeSync } = require('node:fs')
const { isatty } = require('node:tty')

/** A standard stream. A file takes a text whole or throws; the reader of a pipe may leave (`iop list | head`). */
function stream(fd, name) {
  const kind = fstatSync(fd)
  if (kind.isFIFO() || kind.isSocket() || isatty(fd)) return process[name].on('error', () => {})
  return {
    write(text) {
      const bytes = Buffer.from(text)
      for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written)
    },
  }
}

const twoDigits = number => String(number).padStart(2, '0')
const err = stream(2, 'stderr')
const io = {
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  program: [process.execPath, __filename],
  get today() {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  },
  stdin: () => readFileSync(0),
  changes: folders => require('./changes.js').changes(folders),
  out: stream(1, 'stdout'),
  err: {
    /** What cannot be told changes no exit code. */
    write(text) {
      try {
        err.write(text)
      } catch {}
    },
  },
}

/** What to do where files of the program are missing. Its texts in two languages are among those files. */
function notBuilt() {
  const { IOP_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env
  const languages = [IOP_LANG, (LC_ALL || LC_MESSAGES || LANG)?.slice(0, 2)]
  const folder = require('node:path').dirname(__dirname).replace(/\p{C}/gu, '?')
  return languages.find(language => language === 'sv' || language === 'en') === 'sv'
    ? `Programmet är inte byggt. Kör ”npm ci && npm run build” i ${folder}.`
    : `The program is not built. Run “npm ci && npm run build” in ${folder}.`
}

const run = async () => require('../dist/main.js').main(process.argv.slice(2), io)

run().then(
  exitCode => {
    process.exitCode = exitCode
  },
  problem => {
    const isBuilt = problem.code !== 'MODULE_NOT_FOUND'
    io.err.write(isBuilt ? require('../dist/main.js').defectText(problem) : `iop: ${notBuilt()}\n`)
    process.exitCode = isBuilt ? 3 : 2
  },
)
