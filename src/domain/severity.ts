/** The severities of findings and of days that fall due, the least severe first. */
export const severities = ['note', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]
