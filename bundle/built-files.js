// Puts built files in their places. Somebody else may build or start in the same second: each file is replaced whole, and no
// folder is ever without one that belongs there.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let parts = 0;

/**
 * Replaces the file at once: who has opened it reads it to its end as it was, who opens it later has the new one.
 * @param {string} path
 * @param {string | Uint8Array} contents
 * @param {string} aside where it is written first: not where it belongs, since everything in dist/ is pushed to Google
 */
export async function putFile(path, contents, aside = 'build') {
  parts += 1;
  const part = join(aside, `${process.pid}.${parts}.part`);
  await Promise.all([aside, dirname(path)].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(part, contents);
  await rename(part, path);
}

/**
 * Removes what an earlier build left in the folder and this one does not make.
 * @param {string} folder
 * @param {readonly string[]} names
 */
export async function keepOnly(folder, names) {
  const stale = (await readdir(folder)).filter((name) => !names.includes(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
