/** What may leave the program: everything but what could steer a terminal, such as a return to the line's beginning. */
export const isHarmless = (text: string): boolean =>
  !/(?![\n\u00ad\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text.replaceAll('\r\n', '\n'))
