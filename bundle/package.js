// What the build takes from package.json.
import { readFile } from 'node:fs/promises';

const { version, config } = JSON.parse(await readFile('package.json', 'utf8'));

/** Read in src/core/release.ts alone. */
export const define = { CARNET_VERSION: JSON.stringify(version) };

/** The address under which a ready sheet is copied, or ''. */
export const template = config.template;
