/** A text for anything that is worked out, the same for what is alike. */
export const sameText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${inner} öre` : inner instanceof Map ? [...inner] : inner,
  ) ?? ''
