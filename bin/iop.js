#!/usr/bin/env node

const { main } = require('../dist/main.js')

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

main(process.argv.slice(2), io).then(
  exitCode => {
    process.exitCode = exitCode
  },
  defect => {
    process.stderr.write(`${defect.stack}\n`)
    process.exitCode = 3
  },
)
