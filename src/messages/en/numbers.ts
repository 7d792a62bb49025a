import { numberFormats as inStyle } from '../number-formats.ts'

export const numbers = inStyle({ decimal: '.' })
