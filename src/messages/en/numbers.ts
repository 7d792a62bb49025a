import { numbers as inStyle } from '../format.ts'

export const numbers = inStyle({ decimal: '.' })
