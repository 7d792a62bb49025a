/** What must be so for an agreement to be in force. */
export const onlyIfTexts = {
  sv: {
    'in-force': 'om det ännu gäller',
    renewed: 'om det förlängs',
    'option-used': 'om rätten till förlängning används',
  },
  en: { 'in-force': 'if still in force', renewed: 'if renewed', 'option-used': 'if the option is used' },
}
