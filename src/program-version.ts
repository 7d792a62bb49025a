import { version as published } from '../package.json'

/** The version of the program. */
export const programVersion: string = published
