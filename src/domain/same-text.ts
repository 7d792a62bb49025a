/** A text that is equal for equal values, also if they contain bigints. */
export const sameText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${inner} öre` : inner instanceof Map ? [...inner] : inner,
  ) ?? ''
