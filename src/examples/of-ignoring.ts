// biome-ignore-all lint/performance/noBarrelFile: it is the list of them, which the compiler holds against the codes

export { example as 'ignore-code-unknown' } from './ignoring/ignore-code-unknown.ts'
export { example as 'ignore-unclear' } from './ignoring/ignore-unclear.ts'
export { example as 'ignore-unused' } from './ignoring/ignore-unused.ts'
export { none as 'ignore-not-possible', none as 'ignore-expired' } from './none.ts'
