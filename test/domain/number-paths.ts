/** The names that lead to every number in a type: `period.count`; `*` for what is in a list, `key` for the keys of a map. */
export type NumberPaths<T, Apart = never> =
  IsAny<T> extends true ? 'any' : [T] extends [never] ? never : Within<T, Apart>

type IsAny<T> = 0 extends 1 & T ? true : false

/** Distributes over unions. What is `Apart` is looked into by itself. */
type Within<T, Apart> = T extends number
  ? ''
  : T extends bigint | string | boolean | null | undefined
    ? never
    : IsOneOf<T, Apart> extends true
      ? never
      : T extends ReadonlyMap<infer Key, infer Value>
        ? Step<'key', NumberPaths<Key, Apart>> | Step<'*', NumberPaths<Value, Apart>>
        : T extends readonly (infer Item)[]
          ? Step<'*', NumberPaths<Item, Apart>>
          : T extends object
            ? { [Name in keyof T & string]: Step<Name, NumberPaths<T[Name], Apart>> }[keyof T & string]
            : 'unlike any'

/** Whether a type is one of several, and has no field that the other lacks. */
type IsOneOf<T, Several> = true extends (
  Several extends unknown
    ? T extends Several
      ? keyof T extends keyof Several
        ? true
        : never
      : never
    : never
)
  ? true
  : false

type Step<Name extends string, Rest extends string> = Rest extends '' ? Name : `${Name}.${Rest}`
