import { Command } from 'commander'
import type { CommandName } from '../command-names.ts'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'

/** The parser of a command line, with its help in the user's language. A mistake in the line is thrown. */
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
    .configureOutput({ writeOut: text => io.out.write(text), outputError: () => {} })
}
