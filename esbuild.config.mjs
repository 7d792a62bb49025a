// Makes what ships: a dispatcher, and one CommonJS bundle a command, so that a command loads only what it needs.
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const commands = readdirSync('src/commands').map(name => `src/commands/${name}`)

/** The dispatcher loads commands when they are used: `import('./commands/x.ts')` becomes a `require` of that bundle. */
const commandsStayApart = {
  name: 'commands-stay-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/commands\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    ),
}

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts', ...commands],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  plugins: [commandsStayApart],
  legalComments: 'linked',
  logLevel: 'warning',
})
