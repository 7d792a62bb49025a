// Makes what ships: a dispatcher, and one CommonJS bundle a command, so that a command loads only what it needs.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const commands = readdirSync('src/commands').map(name => `src/commands/${name}`)

/** Leaves out the texts of fields, in both languages, which are half of the schema. */
const withoutFieldTexts = {
  name: 'without-field-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/schema\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(text, "en: '', sv: ''"),
      loader: 'ts',
    })),
}
const text = /\ben:\s*(['"]).*?\1,\s*sv:\s*(['"]).*?\2(?=,?\s)/gs

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

/** Only commands that look fields up by their place in a file show labels and values in words. */
const { metafile } = await build({ ...common, entryPoints: commands, write: false, metafile: true })
const showing = Object.values(metafile.outputs).flatMap(({ entryPoint, inputs }) =>
  inputs['src/schema/fields/field-place.ts']?.bytesInOutput > 0 ? [entryPoint] : [],
)
const others = commands.filter(command => !showing.includes(command))
await Promise.all([
  build({ ...common, entryPoints: showing }),
  build({
    ...common,
    entryPoints: ['src/main.ts', ...others],
    plugins: [commandsStayApart, withoutFieldTexts],
  }),
])
