import type { Words } from '../words.ts'

export const git: Words['git'] = {
  install: 'lär git, i detta arkiv, att jämföra avtal efter vad de betyder',
  uninstall: 'ta tillbaka det, och inget annat',
  diffDriver: 'vad som har ändrats i ett avtal och vad det kostar; git kör detta',
  textconv: 'en fil som ett faktum per rad; git kör detta',
  done: ({ folder, attributes, config }) =>
    [
      `Git jämför nu filerna i ${folder} efter vad de betyder; ”iop git uninstall” tar tillbaka det.`,
      `Skrivet i ${attributes}: vilka filer git jämför så. Lägg in filen i en commit, så gäller den för alla som använder arkivet.`,
      `Skrivet i ${config}: diff.iop.command och diff.iop.textconv. De gäller bara denna klon; andra kör ”iop git install” i sin.`,
    ].join('\n'),
  undone: folder => `Git jämför åter filerna i ${folder} som text.`,
}
