/**
 * The digits that were meant by a number written for people: `1 500 000 kr`, `12,50`, `1_000`, `2,7 %`, `1.500.000`.
 * Of `1,500` nobody can know.
 */
export function meantNumber(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/\s*(kr(onor)?\.?|SEK|:-|%|procent|percent)$/i, '')
    .replace(/^(SEK|kr)\s*/i, '')
  const [, whole = '', fraction = ''] =
    /^(\d+|\d{1,3}(?:[\s_'’]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3}){2,})(?:[.,](\d{1,2}|\d{4,6}))?$/.exec(
      bare,
    ) ?? []
  if (whole === '') return undefined
  const digits = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  return fraction === '' ? digits : `${digits}.${fraction}`
}
