/** How grave something is, the least first. */
export const severities = ['note', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]
