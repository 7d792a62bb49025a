#!/usr/bin/env node

const { main } = require('../dist/main.js')

const two = number => String(number).padStart(2, '0')
const io = {
  get cwd() {
    return process.cwd()
  },
  env: process.env,
  program: [process.execPath, __filename],
  get today() {
    const now = new Date()
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  stdin: () => require('node:fs').readFileSync(0),
  changes: folders => require('./changes.js').changes(folders),
  out: process.stdout,
  err: process.stderr,
}

// The reader of a pipe may stop reading (`iop list | head`), and a disk may be full: neither is a defect of the program.
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
