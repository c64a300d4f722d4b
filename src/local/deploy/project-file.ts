// .clasp.json: which script, and which sheet, this folder belongs to.
import { readFileSync, writeFileSync } from 'node:fs';
import { DeployProblem } from './clasp';

const FILE = '.clasp.json';

/** What stands there before there is a script. */
const PLACEHOLDER = 'put-your-script-id-here';

export type Project = {
  readonly scriptId: string;
  /** The sheet that the script is bound to; '' if the file does not say. */
  readonly parentId: string;
};

/** @returns null if there is no script yet */
export function readProject(): Project | null {
  let stored: { readonly scriptId?: string; readonly parentId?: string };
  try {
    stored = JSON.parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new DeployProblem(`${FILE} cannot be read: ${(error as Error).message}`);
  }
  const { scriptId = '', parentId = '' } = stored;
  return scriptId === '' || scriptId === PLACEHOLDER ? null : { scriptId, parentId };
}

export function writeProject({ scriptId, parentId }: Project): void {
  writeFileSync(FILE, `${JSON.stringify({ scriptId, parentId, rootDir: 'dist' }, null, 2)}\n`);
}
