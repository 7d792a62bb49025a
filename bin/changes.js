const { watch } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')

/** The pause that ends a burst of changes: an editor or git needs less between the files that it writes. */
const pauseMilliseconds = 100

/** Yields at once, and again after each burst of changes of YAML files in the folders, until the user ends the run or reads no more. */
exports.changes = async function* changes(folders) {
  let isOver = false
  let hasChanged = true
  let wake = () => {}
  const end = () => {
    isOver = true
    wake()
  }
  const onChange = (_, name) => {
    if (name && !/\.ya?ml$/i.test(name)) return
    hasChanged = true
    wake()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  // The reader of the results has left.
  process.stdout.once('error', end)
  const watchers = folders.map(folder => watch(folder, { recursive: true }, onChange).on('error', onChange))
  try {
    while (!isOver) {
      if (!hasChanged)
        await new Promise(resolve => {
          wake = resolve
        })
      while (hasChanged && !isOver) {
        hasChanged = false
        await pause(pauseMilliseconds)
      }
      if (!isOver) yield
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
