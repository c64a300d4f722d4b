/** The names that Google could call in a script. Parsing a large script takes longer than most commands, so that the
 * names are remembered on disk, by the script's hash. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';

const CACHE = join('node_modules', '.cache', 'carnet');

/**
 * Top-level function declarations: all that menus, triggers and google.script.run can call.
 * @throws Error if the script is newer than ES2020, which is all that Apps Script runs
 */
export function exposedIn(file: string, text: string): readonly string[] {
  const known = join(CACHE, `${createHash('sha256').update(text).digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(known, 'utf8'));
  } catch {
    const names = functionsOf(file, text);
    remember(known, names);
    return names;
  }
}

/** Elsewhere than in a project, and where nothing can be written, this costs time only. */
function remember(file: string, names: readonly string[]): void {
  if (!existsSync('node_modules')) return;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(names));
  } catch {}
}

function functionsOf(file: string, text: string): readonly string[] {
  try {
    const { body } = parse(text, { ecmaVersion: 2020, sourceType: 'script' });
    return body.flatMap((node: Node & { id?: { name: string } | null }) =>
      node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [],
    );
  } catch (error) {
    throw new Error(
      `${file} is not an ES2020 script, which is all that Apps Script runs: ${(error as Error).message}`,
    );
  }
}
