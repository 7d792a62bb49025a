#!/usr/bin/env node

const twoDigits = number => String(number).padStart(2, '0')
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
  stdin: () => require('node:fs').readFileSync(0),
  changes: folders => require('./changes.js').changes(folders),
  out: process.stdout,
  err: process.stderr,
}

// The reader of a pipe can stop reading (`iop list | head`), and a disk can be full. Neither is a defect of the program.
process.stdout.on('error', problem => {
  if (problem.code === 'EPIPE') process.exit(0)
  process.stderr.write(`iop: ${problem.message}\n`)
  process.exit(2)
})

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
    process.stderr.write(isBuilt ? `${problem.stack}\n` : `iop: ${notBuilt()}\n`)
    process.exitCode = isBuilt ? 3 : 2
  },
)
