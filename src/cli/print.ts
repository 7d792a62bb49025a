import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { type LogSafe, withoutLogCommands } from '../log-commands.ts'
import { permitted } from '../project/files/disk.ts'

/** Prints a document to standard output. Fails if it cannot be written whole, as on a full disk. */
export function print(io: Pick<Io, 'out'>, document: LogSafe): void {
  if (!isPrinted(io, document)) throw new Failure('not-printed', {})
}

/** Prints a document to standard output, and gives whether it could be written whole. */
export const isPrinted = ({ out }: Pick<Io, 'out'>, document: LogSafe): boolean =>
  permitted(() => {
    out.write(document)
    return true
  }) === true

/** Prints lines for people to standard output. */
export const printLines = (io: Pick<Io, 'out'>, lines: string): void =>
  print(io, withoutLogCommands(`${lines}\n`, 'plain'))

/** Prints lines for people to standard error. What is lost there changes no exit code. */
export const tell = ({ err }: Pick<Io, 'err'>, lines: string): void => {
  err.write(withoutLogCommands(`${lines}\n`, 'plain'))
}
