// Builds the files pushed to Google (dist/) and those run on this machine (build/).
// node esbuild.config.js [google|local]: builds only one half; without an argument, both.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { keepOnly, putFile } from './bundle/built-files.js';
import { stubOf } from './bundle/custom-functions.js';
import { buildInstallPage } from './bundle/install-page.js';
import { define } from './bundle/package.js';
import { buildPage } from './bundle/page.js';
import { plainFields } from './bundle/plain-fields.js';

const GLOBAL = 'Carnet';

// Google reads this where the manifest with its scopes is lost: the script then asks for its own sheet, not for all.
const ONLY_THIS_SHEET = '/** @OnlyCurrentDoc */';

/** dist/Code.js: one script with one global, and a top-level function for each export of entry.ts and no others. */
async function buildServer() {
  const options = {
    ...plainFields,
    define,
    entryPoints: ['src/google/entry.ts'],
    bundle: true,
    write: false,
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'inline',
  };
  // Google sees only top-level function declarations; an iife reports no exports, so an esm pass lists them.
  const named = await build({ ...options, format: 'esm', metafile: true, outdir: 'dist' });
  const exposed = Object.values(named.metafile.outputs)[0].exports;
  const stubs = exposed.map((name) => stubOf(name, GLOBAL));
  const bundle = await build({
    ...options,
    format: 'iife',
    globalName: GLOBAL,
    banner: { js: ONLY_THIS_SHEET },
    footer: { js: stubs.join('\n') },
  });
  const code = bundle.outputFiles[0].text;
  // Apps Script's V8 rejects newer syntax at load time, where nobody sees the message.
  parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  await putFile('dist/Code.js', code);
}

/** dist/Sidebar.html and dist/Pieces.html: the interface. */
async function buildSidebar() {
  const { page, pieces } = await buildPage();
  await Promise.all([putFile('dist/Sidebar.html', page), putFile('dist/Pieces.html', pieces)]);
}

/** build/: the stand-in, the workbench and the command line, for Node; packages stay in node_modules. */
async function buildLocal() {
  await buildInto({
    entryPoints: [
      'src/local/workbench.ts',
      'src/local/execution-worker.ts',
      'src/local/carnet.ts',
      // For whoever runs many commands in one process.
      'src/local/command-line.ts',
      'src/local/deploy.ts',
    ],
    bundle: true,
    outdir: 'build',
    target: 'node20',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
  });
  await buildInto({
    entryPoints: ['src/local/page/page.ts', 'src/local/page/visitor.ts'],
    bundle: true,
    outdir: 'build/page',
    target: 'es2022',
    format: 'iife',
    minify: true,
  });
  // google.script for a sidebar's page, inserted by the workbench.
  await buildInto({
    entryPoints: ['src/local/page/bridge.ts'],
    bundle: true,
    outdir: 'build/page',
    target: 'es2020',
    format: 'iife',
    globalName: 'googleScript',
    minify: true,
  });
  await copyInto('build/page', 'src/local/page', ['page.html']);
  await copyInto('build/example-salon', 'src/local/example-salon', await readdir('src/local/example-salon'));
}

async function buildInto(options) {
  const { outputFiles } = await build({ ...options, write: false });
  await Promise.all(outputFiles.map(({ path, contents }) => putFile(relative('.', path), contents)));
}

async function copyInto(folder, from, names) {
  await Promise.all(names.map(async (name) => putFile(join(folder, name), await readFile(join(from, name)))));
}

const half = process.argv[2];
if (half !== 'local') {
  await Promise.all([buildServer(), buildSidebar(), copyInto('dist', '.', ['appsscript.json'])]);
  await putFile('dist/install.html', await buildInstallPage());
  // Everything in it is pushed to Google.
  await keepOnly('dist', ['Code.js', 'Sidebar.html', 'Pieces.html', 'appsscript.json', 'install.html']);
}
if (half !== 'google') await buildLocal();
