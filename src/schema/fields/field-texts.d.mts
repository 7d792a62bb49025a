export const withoutFieldTexts: (source: string) => string
