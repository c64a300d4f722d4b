// Reads the imports of source files from their text, values and types apart.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Import = {
  readonly from: string;
  /** A path below the root, or a package. */
  readonly to: string;
  /** Whether it disappears when types are erased. */
  readonly isType: boolean;
};

const NAMED = /^import\s+(type\s+)?([\w$*\s{},]+?)\s+from\s+'([^']+)'/gm;
const EXPORTED = /^export\s+(type\s+)?(\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'([^']+)'/gm;
const BARE = /^import\s+'([^']+)'/gm;
const INLINE = /(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g;

/** The imports in one file's text; module names as written. */
export function importsIn(text: string): readonly { readonly isType: boolean; readonly name: string }[] {
  const named = [...text.matchAll(NAMED), ...text.matchAll(EXPORTED)].map(
    ([, type, names = '', name = '']) => ({
      isType: type !== undefined || isTypesAlone(names),
      name,
    }),
  );
  const bare = [...text.matchAll(BARE)].map(([, name = '']) => ({ isType: false, name }));
  const inline = [...text.matchAll(INLINE)].map(([, type, name = '']) => ({
    isType: type !== undefined,
    name,
  }));
  return [...named, ...bare, ...inline];
}

/** Whether `{ type A, type B }` contains no value. */
function isTypesAlone(names: string): boolean {
  const parts = names.replace(/[{}]/g, '').split(',');
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  return names.trim().startsWith('{') && written.every((part) => part.startsWith('type '));
}

/** All script files in a folder and its subfolders, as paths from the root. */
export function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** Every import in the files. @throws if an imported file does not exist */
export function importsOf(files: readonly string[]): readonly Import[] {
  return files.flatMap((from) =>
    importsIn(readFileSync(from, 'utf8')).map(({ isType, name }) => ({
      from,
      to: name.startsWith('.') ? fileOf(join(dirname(from), name.replace(/\?later$/, ''))) : name,
      isType,
    })),
  );
}

function fileOf(path: string): string {
  const found = ['', '.ts', '.tsx', '/index.ts', '.d.ts'].map((ending) => path + ending).find(isFile);
  if (found === undefined) throw new Error(`no such file: ${path}`);
  return found;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Import cycles, each as its files in the order of the imports. */
export function circlesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}
