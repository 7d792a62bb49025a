// Makes what ships: a dispatcher, and one CommonJS bundle a command, so that a command loads only what it needs.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { withoutFieldTexts } from './src/schema/fields/field-texts.mjs'

const commands = readdirSync('src/commands').map(name => `src/commands/${name}`)

/** Leaves the texts of fields and values out of the schema, half of which they are. */
const fieldTextsLeftOut = {
  name: 'field-texts-left-out',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]schema[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutFieldTexts(readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
}

/** The dispatcher loads commands when they are used: `import('./commands/x.ts')` becomes a `require` of that bundle. */
const commandsStayApart = {
  name: 'commands-stay-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    ),
}

rmSync('dist', { recursive: true, force: true })
const common = {
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  logLevel: 'warning',
}

// Only commands that look fields up by their place in a file show labels, and words for values.
const { metafile } = await build({ ...common, entryPoints: commands, write: false, metafile: true })
const commandsWithTexts = Object.values(metafile.outputs).flatMap(({ entryPoint, inputs }) =>
  inputs['src/schema/fields/field-place.ts']?.bytesInOutput > 0 ? [entryPoint] : [],
)
const commandsWithoutTexts = commands.filter(command => !commandsWithTexts.includes(command))
await Promise.all([
  build({ ...common, entryPoints: commandsWithTexts }),
  build({
    ...common,
    entryPoints: ['src/main.ts', ...commandsWithoutTexts],
    plugins: [commandsStayApart, fieldTextsLeftOut],
  }),
])
