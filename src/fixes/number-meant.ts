/** A number in digits, and whether what was written can be read as no other. */
export interface NumberMeant {
  readonly digits: string
  readonly isCertain: boolean
}

/** What a number written for people is in digits: `1 500 000 kr`, `12,50`, `1.500.000`, `8,6 %`, `1e3`. */
export function numberMeant(written: string): NumberMeant | undefined {
  const bare = written
    .replace(/^\+/, '')
    .replace(/^\u2212/, '-')
    .replace(/\s*(kr(onor)?\.?|sek|%|:-|,-)$/i, '')
  const [, sign = '', whole = '', decimals = ''] = forms.map(form => form.exec(bare)).find(Boolean) ?? []
  if (whole === '') return thousandsOrDecimals(bare)
  const digits = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  return { digits: `${sign}${digits}${decimals && `.${decimals}`}`, isCertain: !/^0\d/.test(whole) }
}

/** Digits in groups of three by one sign, or in none; decimals after another sign. */
const forms = [
  /^(-?)(\d+)(?:[.,](\d{1,2}))?$/,
  /^(-?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,](\d{1,2}))?$/,
  /^(-?)(\d{1,3}(?:[_'\u2019]\d{3})+)(?:[.,](\d{1,2}))?$/,
  /^(-?)(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))$/,
  /^(-?)(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))$/,
  /^(-?)(\d{1,3}(?:\.\d{3}){2,})$/,
  /^(-?)(\d{1,3}(?:,\d{3}){2,})$/,
]

/** `500.000` is taken for thousands, as people write amounts; it could be decimals. */
function thousandsOrDecimals(bare: string): NumberMeant | undefined {
  const [, whole, last] = /^(-?[1-9]\d{0,2})[.,](\d{3})$/.exec(bare) ?? []
  return whole === undefined ? undefined : { digits: `${whole}${last}`, isCertain: false }
}
