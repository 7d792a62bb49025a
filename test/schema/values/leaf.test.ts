import { expect, test } from 'vitest'
import { leaf } from '../../../src/schema/values/leaf.ts'

test('no field of a written value is taken for a problem', () => {
  const anything = leaf({}, written => written)
  for (const name of ['wrong', 'problem', 'finding', 'found'])
    expect(anything.safeParse({ [name]: 5 })).toEqual({ success: true, data: { [name]: 5 } })
})
