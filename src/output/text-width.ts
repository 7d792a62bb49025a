import stringWidth from 'string-width'

/** The number of columns that a text takes on the screen. Most texts are plain letters, and a file can have any number of them. */
export const textWidth = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text)
