import fc from 'fast-check'

/** Laws are tried on as many examples as fast-check thinks fit in one place, and on fewer in the others. */
const { LAW_RUNS } = process.env
if (LAW_RUNS) fc.configureGlobal({ numRuns: Number(LAW_RUNS) })
