// Runs command lines one by one, as `bin/iop.js` would, without starting a process for each of them.
const { main } = require('../../dist/main.js')

process.on('message', async ({ argv, cwd, env, stdin, columns }) => {
  let [out, err] = ['', '']
  const before = process.cpuUsage()
  const io = {
    cwd,
    env: { ...process.env, ...env },
    program: [process.execPath, 'iop.js'],
    today: '2026-11-22',
    stdin: () => Buffer.from(stdin),
    changes: async function* () {
      yield
    },
    out: { write: text => (out += text), columns },
    err: { write: text => (err += text) },
  }
  const ending = await main(argv, io).then(
    exitCode => ({ exitCode }),
    defect => ({ exitCode: 3, defect: String(defect?.stack) }),
  )
  const { user, system } = process.cpuUsage(before)
  process.send({ ...ending, out, err, seconds: (user + system) / 1e6 })
})
