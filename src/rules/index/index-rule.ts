import type { Finding } from '../../finding.ts'
import type { WrittenIndex } from '../../schema/index-series.ts'

/** One thing that must hold in an index whose shape is right. */
export type IndexRule = (index: WrittenIndex) => Iterable<Finding>
