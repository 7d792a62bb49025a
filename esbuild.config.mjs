// Makes what ships: a dispatcher, and a CommonJS file a command beside chunks that commands share, so that a command loads
// only what it needs and nothing stands in the package twice.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, transform } from 'esbuild'
import { licences } from './src/packaging/licences.mjs'
import { withoutFieldTexts } from './src/schema/fields/field-texts.mjs'

/** The commands, and the interface for scripts. */
const entryPoints = ['src/api.ts', ...readdirSync('src/commands').map(name => `src/commands/${name}`)]

/** Leaves the texts of fields and values out of the schema, half of which they are. */
const fieldTextsLeftOut = {
  name: 'field-texts-left-out',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]schema[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutFieldTexts(readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
}

/** The dispatcher loads commands when they are used: `import('./commands/x.ts')` becomes a `require` of that file. */
const commandsStayApart = {
  name: 'commands-stay-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    ),
}

/**
 * A chunk takes whole modules. The parts of a finding that only some commands print become modules of their own, so that
 * they do not stand in the chunk of its kind and check, which every command loads.
 */
const findingPartsApart = {
  name: 'finding-parts-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/[a-z]+\/[a-z0-9-]+\.ts$/ }, ({ path, importer }) => {
      const [, part] =
        /[\\/]findings[\\/]lists[\\/](texts|explanations|examples|replacements)\.ts$/.exec(importer) ?? []
      return part && { path: join(dirname(importer), path), suffix: `?${part}` }
    }),
}

const common = {
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
}

/** Lines, though short of spaces, by which the stack of a defect still tells the place. */
const compact = { minifyWhitespace: true, lineLimit: 200 }

/** Bundles entry points with the chunks that they share. esbuild splits only ES modules, which Node loads more slowly than CommonJS. */
async function bundled(entryPoints, plugins) {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[hash]',
    plugins: [findingPartsApart, ...plugins],
  })
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      ...compact,
      format: 'cjs',
      platform: common.platform,
      target: common.target,
      supported: { 'dynamic-import': false },
    })
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
  return metafile
}

// Only what has this file shows labels of fields, and words for values.
const { metafile } = await build({ ...common, format: 'cjs', entryPoints })
const withTexts = Object.values(metafile.outputs).flatMap(({ entryPoint, inputs }) =>
  inputs['src/schema/fields/place-texts.ts']?.bytesInOutput > 0 ? [entryPoint] : [],
)
const withoutTexts = entryPoints.filter(entryPoint => !withTexts.includes(entryPoint))

rmSync('dist', { recursive: true, force: true })
const made = await Promise.all([
  bundled(withTexts, []),
  bundled(['src/main.ts', ...withoutTexts], [commandsStayApart, fieldTextsLeftOut]),
])
writeFileSync('dist/LICENCES.txt', licences(made))
