/** The built folder as Google would take it in: scripts, pages, manifest and the names it can call. */
/// <reference path="./gas-local.d.ts" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import gas from 'gas-local';
import { type Compiled, compiled } from './compiled';
import { exposedIn } from './exposed';
import { createRealm, type Outside, type Realm } from './realm';

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

export interface Project {
  readonly manifest: Manifest;
  /** Top-level function declarations: all that menus, triggers and google.script.run can call. */
  readonly exposed: ReadonlySet<string>;
  /** The text of a page, by its name with or without ".html". */
  page(name: string): string | null;
  /** A realm for one execution. */
  realm(outside: Outside): Realm;
  /** Runs the scripts in a realm, unless they have run there already. */
  load(realm: Realm): void;
  /** Hands back a realm whose execution has ended. */
  giveBack(realm: Realm): void;
}

/**
 * gas-local reads the folder at each execution, and compiled compiles it once. Warm also reuses a realm after its
 * execution: much faster, and correct only for scripts that keep nothing between executions.
 */
export type Loader = 'gas-local' | 'compiled' | 'warm';

const read = new Map<string, { readonly stamp: string; readonly project: Project }>();

/** Reads the folder, or returns the cached project if no file has changed. Throws if Google would refuse it. */
export function readProject(folder: string, loader: Loader): Project {
  const files = filesIn(folder);
  const stamp = files
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
  const key = `${loader} ${folder}`;
  const known = read.get(key);
  if (known?.stamp === stamp) return known.project;
  const project = build(folder, files, loader);
  read.set(key, { stamp, project });
  return project;
}

function build(folder: string, files: readonly string[], loader: Loader): Project {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const sources = scripts.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const exposed = new Set(sources.flatMap(({ file, text }) => exposedIn(file, text)));
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.slice(folder.length + 1, -'.html'.length), readFileSync(file, 'utf8')]),
  );
  // Compiled once for all executions: V8 shares the code between contexts.
  const code: readonly Compiled[] =
    loader === 'gas-local' ? [] : sources.map(({ file, text }) => compiled(file, text));
  const idle: Realm[] = [];
  // The globals of a loaded realm, to check that an execution adds none.
  const loaded = new WeakMap<Realm, ReadonlySet<PropertyKey>>();
  return {
    manifest: readManifest(folder),
    exposed,
    page: (name) => pages.get(name.replace(/\.html$/, '')) ?? null,
    realm(outside) {
      const realm = idle.pop();
      realm?.serve(outside);
      return realm ?? createRealm(outside);
    },
    load(realm) {
      const { context } = realm;
      if (loaded.has(realm)) return;
      if (loader === 'gas-local') gas.require(folder, context, { filter: (file) => file.endsWith('.js') });
      else for (const { script } of code) script.runInContext(context);
      loaded.set(realm, new Set(Reflect.ownKeys(context)));
    },
    giveBack(realm) {
      for (const one of code) one.used();
      if (loader !== 'warm' || !loaded.has(realm)) return;
      const before = loaded.get(realm);
      const left = Reflect.ownKeys(realm.context).filter((key) => before?.has(key) === false);
      if (left.length > 0) throw new Error(`The script left globals behind: ${left.map(String).join(', ')}`);
      idle.push(realm);
    },
  };
}

function filesIn(folder: string): string[] {
  // The same order as gas-local's own walk.
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function readManifest(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(`${folder}/appsscript.json`, 'utf8')) as Partial<Manifest> & {
    runtimeVersion?: string;
  };
  const { timeZone, oauthScopes, runtimeVersion } = manifest;
  if (runtimeVersion !== 'V8') throw new Error('appsscript.json does not ask for the V8 runtime.');
  // Without a list, Google would infer the scopes from the code and ask for wide ones.
  if (!timeZone || !oauthScopes) throw new Error('appsscript.json must state timeZone and oauthScopes.');
  return { timeZone, oauthScopes };
}
