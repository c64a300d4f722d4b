// Builds dist/install.html: the files to paste into a sheet by hand, in a page that needs nothing else.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { putAt } from './inline-script.js';
import { template } from './package.js';

/** In the order in which they are pasted: as Google's editor calls them, and as they are built. */
const pasted = [
  { name: 'Code.gs', file: 'Code.js', step: 'code' },
  { name: 'Sidebar.html', file: 'Sidebar.html', step: 'page' },
  { name: 'Pieces.html', file: 'Pieces.html', step: 'pieces' },
  { name: 'appsscript.json', file: 'appsscript.json', step: 'manifest' },
];

/** @returns {Promise<string>} the page; the other files of dist/ have to be there */
export async function buildInstallPage() {
  const { outputFiles } = await build({
    entryPoints: ['src/ui/install/install.tsx'],
    bundle: true,
    write: false,
    outdir: 'dist',
    target: 'es2020',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const part = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const files = await Promise.all(
    pasted.map(async ({ name, file, step }) => ({
      name,
      step,
      text: await readFile(`dist/${file}`, 'utf8'),
    })),
  );
  // In JSON, "<" may be written so that nothing in it ends the element.
  const data = JSON.stringify({ template, files }).replaceAll('<', '\\u003c');
  const page = await readFile('src/ui/install/install.html', 'utf8');
  const put = [
    ['@import "CARNET_STYLE";', part('.css')],
    ['CARNET_SCRIPT', part('.js').replace(/<\/(script)/gi, '<\\/$1')],
    // Last: what is pasted may contain anything.
    ['CARNET_FILES', data],
  ];
  return put.reduce((html, [placeholder, text]) => putAt(html, placeholder, text), page);
}
