const { watch } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')

/** Long enough for an editor or git to be done with several files. */
const restMilliseconds = 100

/** Comes back each time that YAML files in the folders have changed and rest again, until the user ends it. */
exports.changes = async function* changes(folders) {
  let isOver = false
  let hasChanged = false
  let wake = () => {}
  const end = () => {
    isOver = true
    wake()
  }
  const seen = (_, name) => {
    if (name && !/\.ya?ml$/i.test(name)) return
    hasChanged = true
    wake()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const watchers = folders.map(folder => watch(folder, { recursive: true }, seen).on('error', seen))
  while (!isOver) {
    if (!hasChanged)
      await new Promise(resolve => {
        wake = resolve
      })
    while (hasChanged && !isOver) {
      hasChanged = false
      await pause(restMilliseconds)
    }
    if (!isOver) yield
  }
  for (const watcher of watchers) watcher.close()
}
