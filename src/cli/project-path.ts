import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Io } from '../io.ts'

/** A file by its path in the project that GitHub or GitLab has checked out; elsewhere from the working folder. */
export function projectPath(file: string, { cwd, env }: Io): string {
  const project = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!project) return file
  const path = relative(project, resolve(cwd, file))
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}
