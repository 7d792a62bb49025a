const { watch } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')

/** Long enough for an editor or git to finish writing several files. */
const restMilliseconds = 100

/** Yields at once, and again whenever YAML files in the folders have changed and then rested, until the user ends the run. */
exports.changes = async function* changes(folders) {
  let isOver = false
  let hasChanged = true
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
  try {
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
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
