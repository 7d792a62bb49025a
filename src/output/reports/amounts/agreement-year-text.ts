/** The number of an agreement year, or each of them. */
export const agreementYearTexts = {
  sv: (year: number | undefined) => (year === undefined ? 'varje avtalsår' : `avtalsår ${year}`),
  en: (year: number | undefined) => (year === undefined ? 'each agreement year' : `agreement year ${year}`),
}
