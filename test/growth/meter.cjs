// Writes what a process has taken, once it ends: processor time in milliseconds, and memory at most in megabytes.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const taken = { time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }
  writeFileSync(process.env.METER, JSON.stringify(taken))
})
