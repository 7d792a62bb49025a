import { expect, test } from 'vitest'

test('the suite runs in the zone and the locale of vitest.config.mjs', () => {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  expect({ timeZone, locale }).toEqual({
    timeZone: process.env.TZ,
    locale: process.env.LC_ALL?.slice(0, 5).replace('_', '-'),
  })
})
