import { Command } from 'commander'
import type { CommandName } from '../command-names.ts'
import type { Io } from '../io.ts'
import { withoutLogCommands } from '../log-commands.ts'
import type { Words } from '../messages/words.ts'
import { print } from './print.ts'

/** The parser of a command's line, with help in the user's language. Mistakes in the line are thrown. */
export function commander(name: CommandName, words: Words, io: Io): Command {
  const titles: Record<string, string> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Commands:': words.help.commands,
  }
  return new Command(`iop ${name}`)
    .description(words.commands[name])
    .helpOption('-h, --help', words.options.help)
    .exitOverride()
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: text => print(io, withoutLogCommands(text, 'plain')),
      outputError: () => {},
    })
}

/** Whether an argument asks for help. */
export const isHelpOption = (argument: string): boolean => argument === '-h' || argument === '--help'
