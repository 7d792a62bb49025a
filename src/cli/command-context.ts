import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Day } from '../domain/calendar/day.ts'
import type { Forecast } from '../domain/index/forecast.ts'
import type { Io } from '../io.ts'
import type { Words } from '../messages/words.ts'
import { type ProjectContext, projectContext } from '../project/project-context.ts'
import { dayOption } from './options/option-values.ts'
import type { RunWorkspaces } from './run-workspaces.ts'

/** What a command computes its result from, besides its own options. */
export interface CommandContext {
  readonly project: ProjectContext
  /** The arguments after the command's name. */
  readonly named: readonly string[]
  readonly words: Words
  /** Gives the path by which GitHub or GitLab knows a file. */
  readonly checkoutPath: (file: string) => string
  readonly stdin: Io['stdin']
}

/** The options that become part of the project's context. */
export interface ContextOptions {
  readonly today?: Day
  readonly asOf?: Day
  readonly assume?: readonly Forecast[]
}

/** The context of a run. Today is the day of the option, otherwise of the clock. */
export function commandContext(
  named: readonly string[],
  { today, asOf, assume }: ContextOptions,
  { own, workspaceOf }: RunWorkspaces,
  words: Words,
  io: Io,
): CommandContext {
  return {
    project: projectContext(
      own,
      {
        today: today ?? dayOption('--today')(io.today),
        ...(asOf && { asOf }),
        ...(assume && { forecasts: assume }),
      },
      workspaceOf,
    ),
    named,
    words,
    checkoutPath: file => checkoutPath(file, io),
    stdin: io.stdin,
  }
}

/** A file's path in the checkout of GitHub or GitLab; elsewhere its path from the working folder. */
function checkoutPath(file: string, { cwd, env }: Io): string {
  const checkout = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!checkout) return file
  const path = relative(checkout, resolve(cwd, file))
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}
