// Builds the interface: Sidebar.html, the page that opens at the till, and Pieces.html with everything that the server
// puts in when it serves a page (words in one language), that a page asks for later (views and their words), and the
// pages of the web app: what is pasted by hand should be few files.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { checkInlineScript, putAt, withoutCommentSigns } from './inline-script.js';
import { moduleScript } from './module-script.js';
import { define } from './package.js';

const languages = ['en', 'fr', 'nl'];

/**
 * Each part of a page: its module, the words that come with it and the module that reads them, and the part before it.
 * A part with none before it is a page itself, and has the file around it; one that is alone shares nothing with others.
 */
const parts = {
  front: {
    module: 'src/ui/sidebar.tsx',
    words: 'front',
    reader: null,
    after: null,
    html: 'src/ui/sidebar.html',
  },
  till: {
    module: 'src/ui/open-sheet.tsx',
    words: 'counter',
    reader: 'src/ui/counter-words.ts',
    after: 'front',
  },
  clients: {
    module: 'src/ui/clients/clients-part.ts',
    words: 'client',
    reader: 'src/ui/client-words.ts',
    after: 'till',
  },
  // Wide, in a dialog above the sheet: the clients' views are opened from it.
  reports: {
    module: 'src/ui/reports/reports-part.ts',
    words: 'reporting',
    reader: 'src/ui/reports/reports-words.ts',
    after: 'clients',
  },
  excel: { module: 'src/ui/reports/write-workbook.ts', words: null, reader: null, after: 'reports' },
  points: {
    module: 'src/ui/byhand/points-part.ts',
    words: 'points',
    reader: 'src/ui/byhand/points-words.ts',
    after: 'till',
  },
  why: {
    module: 'src/ui/why/why-part.ts',
    words: 'why',
    reader: 'src/ui/why/why-words.ts',
    after: 'clients',
  },
  owner: { module: 'src/ui/owner-part.ts', words: 'owner', reader: 'src/ui/owner-words.ts', after: 'till' },
  bookings: {
    module: 'src/ui/bookings/bookings-part.ts',
    words: 'booking',
    reader: 'src/ui/bookings/bookings-words.ts',
    after: 'owner',
  },
  messages: {
    module: 'src/ui/messages/messages-part.ts',
    words: 'writing',
    reader: 'src/ui/messages/messages-words.ts',
    after: 'owner',
  },
  import: {
    module: 'src/ui/import/import-view.tsx',
    words: 'importing',
    reader: 'src/ui/import-words.ts',
    after: 'owner',
  },
  first: {
    module: 'src/ui/first/first-part.ts',
    words: 'starting',
    reader: 'src/ui/first/first-words.ts',
    after: 'owner',
  },
  workbook: { module: 'src/files/read-workbook.ts', words: null, reader: null, after: 'import' },
  // Has its words in every language: paper speaks its client's.
  paper: { module: 'src/ui/paper/paper-part.ts', words: null, reader: null, after: 'till' },
  calendar: { module: 'src/files/read-calendar.ts', words: null, reader: null, after: 'import' },
  // The client's own page: one part, in every language, since each request of a client costs the salon one.
  client: {
    module: 'src/ui/clientpage/client.tsx',
    words: null,
    reader: null,
    after: null,
    html: 'src/ui/clientpage/client.html',
    alone: true,
  },
};

const pages = Object.keys(parts).filter((name) => parts[name].after === null);

/** @returns {Promise<{ page: string, pieces: string, inputs: { [piece: string]: string[] } }>} `page` is the sidebar's */
export async function buildPage() {
  const { modules, styleOf } = await splitModules();
  const scripts = piecesOf(modules);
  checkInputs(scripts);
  const before = await registry();
  const codes = [...scripts].map(([name, { code }]) => [name, code]);
  for (const [name, code] of [['the registry', before], ...codes]) checkInlineScript(code, name);
  const shells = await Promise.all(
    pages.map(async (name) => {
      const html = await readFile(parts[name].html, 'utf8');
      return [name, html, await styleOf(partsOf(name).map((part) => parts[part].module))];
    }),
  );
  // Pieces of another build do not fit: a page says which build it is of.
  const stamp = createHash('sha256')
    .update(JSON.stringify([shells, before, codes]))
    .digest('hex')
    .slice(0, 12);
  const whole = new Map(
    shells.map(([name, html, style]) => [
      name,
      filled(html, [
        ['@import "CARNET_STYLE";', style],
        ['CARNET_BUILD', stamp],
        ['CARNET_REGISTRY', before],
        ['CARNET_SCRIPT', scripts.get(name).code],
        // The server fills these.
        ['CARNET_BOOT', 'CARNET_BOOT'],
        ['CARNET_WORDS', 'CARNET_WORDS'],
      ]),
    ]),
  );
  const inWeb = pages.filter((name) => name !== 'front');
  return {
    page: whole.get('front'),
    pieces: [
      ['build', stamp],
      ...codes.filter(([name]) => !pages.includes(name)),
      ...inWeb.map((name) => [`page.${name}`, asPiece(whole.get(name))]),
    ]
      .map(([name, code]) => inPieces(name, code))
      .join(''),
    inputs: Object.fromEntries([...scripts].map(([name, { inputs }]) => [name, inputs])),
  };
}

function filled(html, texts) {
  return texts.reduce((page, [placeholder, text]) => putAt(page, placeholder, text), html);
}

/** Nothing in a piece may end it: the server puts the ends of a page's own scripts back. */
function asPiece(page) {
  return page.replaceAll('</script>', 'CARNET_END');
}

/** The page and the parts that it may ask for later. */
function partsOf(page) {
  return Object.keys(parts).filter((name) => name === page || earlierParts(name).includes(page));
}

/** The parts that are there before this one. */
function earlierParts(name) {
  const { after } = parts[name];
  return after === null ? [] : [...earlierParts(after), after];
}

/** A piece must not read the words of a part that may not be there, nor hold those of every language. */
function checkInputs(scripts) {
  for (const piece of Object.keys(parts)) {
    const there = [...earlierParts(piece), piece];
    const readers = Object.keys(parts).flatMap((name) => (there.includes(name) ? [] : [parts[name].reader]));
    const strangers = [...readers, 'src/i18n/catalog.ts'];
    const found = scripts.get(piece).inputs.find((file) => strangers.includes(file));
    if (found !== undefined) throw new Error(`${found} is in the piece ${piece}`);
  }
}

function inPieces(name, code) {
  return `<script type="text/plain" id="${name}">${code}</script>\n`;
}

const shared = {
  define,
  bundle: true,
  write: false,
  outdir: 'dist',
  target: 'es2020',
  minify: true,
  lineLimit: 500,
  charset: 'ascii',
  legalComments: 'none',
};

/** What every module is run by; it stands before everything else. */
async function registry() {
  const options = {
    ...shared,
    entryPoints: ['src/ui/registry.ts'],
    format: 'iife',
    globalName: 'carnetPage',
  };
  return withoutCommentSigns((await build(options)).outputFiles[0].text);
}

/**
 * One build for all parts that share a page, so that what two of them use stands once; and one for each page alone, which
 * would get what others use of the same modules.
 */
async function splitModules() {
  const words = languages.flatMap((language) =>
    Object.values(parts).flatMap(({ words }) => (words === null ? [] : [`words:${words}.${language}`])),
  );
  const fronts = pages.filter((name) => !parts[name].alone).map((name) => parts[name].module);
  const built = await Promise.all([
    builtModules([...fronts, ...words], ''),
    ...pages
      .filter((name) => parts[name].alone)
      .map((name) => builtModules([parts[name].module], `${name}-`)),
  ]);
  const modules = new Map(built.flatMap((one) => [...one.modules]));
  const styles = new Map(built.flatMap((one) => [...one.styles]));
  return { modules, styleOf: (of) => styleOf(styles, of) };
}

/** @param prefix of the names of what has none of its own */
async function builtModules(entryPoints, prefix) {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: entryPoints.map((from, at) => ({ in: from, out: `entry-${at}` })),
    format: 'esm',
    splitting: true,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [wordModules, laterStyles],
  });
  const text = new Map(outputFiles.map(({ path, text }) => [path.split('/').pop(), text]));
  const named = Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').pop(), output]);
  const scripts = named.filter(([file]) => file.endsWith('.js'));
  const names = new Map(scripts.map(([file, { entryPoint }], at) => [file, nameOf(entryPoint, at, prefix)]));
  const modules = new Map();
  const styles = new Map();
  for (const [file, output] of scripts) {
    const called = (path) => names.get(path.split('/').pop());
    const imports = output.imports.filter(({ kind }) => kind === 'import-statement');
    modules.set(names.get(file), {
      code: withoutCommentSigns(moduleScript(names.get(file), text.get(file), called)),
      needs: imports.map(({ path }) => called(path)),
      inputs: Object.keys(output.inputs),
    });
    if (output.cssBundle !== undefined)
      styles.set(names.get(file), Object.keys(metafile.outputs[output.cssBundle].inputs));
  }
  return { modules, styles };
}

/**
 * The style of a page: all that its modules bring, also those that come later. A module's list of files has those of
 * modules that it imports later too, so each counts once, where it comes last: there it wins anyway.
 */
async function styleOf(styles, modules) {
  const all = modules.flatMap((module) => styles.get(nameOf(module, 0)) ?? []);
  const files = all.filter((file, at) => all.lastIndexOf(file) === at);
  const style = (await Promise.all(files.map(minifiedStyle))).join('');
  if (style.includes('/*')) throw new Error('the style has a comment');
  // Two slashes stand in addresses alone, where one may be written as a number.
  return style.replaceAll('//', '/%2F');
}

async function minifiedStyle(file) {
  const { minify, lineLimit, charset, legalComments, target } = shared;
  const options = { loader: 'css', minify, lineLimit, charset, legalComments, target };
  return (await transform(await readFile(file, 'utf8'), options)).code;
}

function nameOf(entryPoint, at, prefix = '') {
  if (entryPoint === undefined) return prefix + at.toString(36);
  if (entryPoint.startsWith('words:')) return entryPoint;
  return entryPoint
    .split('/')
    .pop()
    .replace(/\.tsx?$/, '');
}

/** `words:counter.fr`: says the words of a piece in a language once it is run. */
const wordModules = {
  name: 'words',
  setup(builder) {
    builder.onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'words' }));
    builder.onLoad({ filter: /./, namespace: 'words' }, ({ path }) => {
      const [piece, language] = path.split('.');
      return {
        contents: `import { ${piece} } from './src/i18n/${language}/${piece}'; carnetPage.say('${language}', ${piece});`,
        resolveDir: process.cwd(),
      };
    });
  },
};

/** `import './reports.css?later'`: a style that comes with its part, since the page itself has no use for it. */
const laterStyles = {
  name: 'styles that come later',
  setup(builder) {
    builder.onResolve({ filter: /\.css\?later$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?later$/, '')),
      namespace: 'style',
      sideEffects: true,
    }));
    builder.onLoad({ filter: /./, namespace: 'style' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      const style = JSON.stringify(code.trim());
      return {
        contents: `document.head.append(Object.assign(document.createElement('style'), { textContent: ${style} }));`,
        resolveDir: dirname(path),
      };
    });
  },
};

/** The scripts that each piece brings beyond those that are there before it. */
function piecesOf(modules) {
  const closure = (names) => {
    const found = new Set();
    const visit = (name) => {
      if (found.has(name)) return;
      for (const need of modules.get(name).needs) visit(need);
      found.add(name);
    };
    names.forEach(visit);
    return found;
  };
  const entry = ({ module }) => nameOf(module, 0);
  const pieces = new Map();
  const put = (piece, names, known, run) => {
    const missing = [...names].filter((name) => !known.some((set) => set.has(name)));
    pieces.set(piece, {
      code: missing.map((name) => modules.get(name).code).join('') + run,
      inputs: missing.flatMap((name) => modules.get(name).inputs),
    });
  };
  for (const [name, part] of Object.entries(parts)) {
    const own = closure([entry(part)]);
    const earlier = earlierParts(name);
    const before = earlier.map((one) => closure([entry(parts[one])]));
    put(name, own, before, '');
    if (part.words === null) continue;
    for (const language of languages) {
      const words = (one) => closure([`words:${parts[one].words}.${language}`]);
      const earlierWords = earlier.filter((one) => parts[one].words !== null).map(words);
      put(
        `${name}.${language}`,
        words(name),
        [...before, own, ...earlierWords],
        `carnetPage.use("words:${part.words}.${language}");\n`,
      );
    }
  }
  return pieces;
}
