/** What no few lines of a file can show: each has a test of its own. */
export const none = undefined
