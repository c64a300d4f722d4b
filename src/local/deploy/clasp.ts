// Runs the project's own clasp.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** A step that failed, with a sentence for the person at the terminal. */
export class DeployProblem extends Error {}

/** clasp's only export is its program. */
const program = createRequire(import.meta.url).resolve('@google/clasp');

const NOT_SIGNED_IN = /no credentials|invalid_grant|not logged in|clasp login/i;
const API_SWITCHED_OFF = /has not enabled the Apps Script API|usersettings/i;

/**
 * Runs one clasp command in a folder.
 * @returns what it printed
 * @throws DeployProblem with what to do, or else with clasp's own words
 */
export function clasp(folder: string, ...words: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim();
  if (NOT_SIGNED_IN.test(said)) throw new DeployProblem('Not signed in. Run: npx clasp login');
  if (API_SWITCHED_OFF.test(said))
    throw new DeployProblem(
      'Switch on the Apps Script API at https://script.google.com/home/usersettings, wait a minute, and run this again.',
    );
  throw new DeployProblem(`clasp ${words[0]} failed:\n${said}`);
}
