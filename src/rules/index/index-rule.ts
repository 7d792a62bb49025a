import type { Finding } from '../../diagnostic.ts'
import type { WrittenIndex } from '../../index-series/schema.ts'

/** One thing that must hold in an index whose shape is right. */
export type IndexRule = (index: WrittenIndex) => Iterable<Finding>
