// How long commands take as whole processes, in pairs with `node -e 0`, since only ratios mean anything on a shared machine.
import { spawnSync } from 'node:child_process'

const rounds = Number(process.argv[2] ?? 25)
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
const commands = {
  'iop --version': ['bin/iop.js', '--version'],
  'iop validate': ['bin/iop.js', 'validate'],
  'iop payouts': ['bin/iop.js', 'payouts', '--today', '2026-11-22'],
}

const milliseconds = args => {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

console.log(`${rounds} rounds on Node ${process.version}; a ratio is the median of pairs with node -e 0`)
for (const [name, args] of Object.entries(commands)) {
  milliseconds(args)
  const pairs = Array.from({ length: rounds }, () => {
    const bare = milliseconds(['-e', '0'])
    const own = milliseconds(args)
    return { own, ratio: own / bare }
  })
  const ratio = median(pairs.map(pair => pair.ratio)).toFixed(2)
  const own = median(pairs.map(pair => pair.own)).toFixed(0)
  console.log(`${name.padEnd(14)} ${ratio.padStart(6)} x  ${own.padStart(5)} ms`)
}
