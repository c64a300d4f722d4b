// Runs the built command line, with the files of docs/settings.md as printed there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

export const GUIDE = readFileSync('docs/settings.md', 'utf8');

/** A folder for one test file, with a workbook that is gone before each test. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
  const workbook = join(folder, 'workbook.json');

  afterAll(() => rmSync(folder, { recursive: true }));

  /** A file from the guide, written where the command can read it. */
  function example(name: string): string {
    const block = new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(GUIDE);
    if (block?.[1] === undefined) throw new Error(`the guide has no example ${name}`);
    return written(name, block[1]);
  }

  /** A word of a printed command, with the workbook and the files of the guide where the command can find them. */
  function inFolder(word: string): string {
    if (word === 'salon.json') return workbook;
    return /\.(json|csv|ics)$/.test(word) ? example(word) : word;
  }

  function written(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  function carnet(...args: string[]): string {
    return execFileSync(process.execPath, ['build/carnet.js', ...args], { encoding: 'utf8', stdio: 'pipe' });
  }

  function ran(...args: string[]): { code: number | null; said: string } {
    const { status, stderr } = spawnSync(process.execPath, ['build/carnet.js', ...args], {
      encoding: 'utf8',
    });
    return { code: status, said: stderr };
  }

  beforeEach(() => rmSync(workbook, { force: true }));

  /** The workbook as it was each time that a test began so. */
  const begun = new Map<'set up' | 'with its receipts', Buffer>();

  /** The guide's salon. */
  function begin(how: 'set up' | 'with its receipts'): void {
    const known = begun.get(how);
    if (known === undefined) {
      carnet('settings', '--workbook', workbook, '--file', example('settings.json'));
      if (how === 'with its receipts')
        carnet('import', '--workbook', workbook, '--receipts', example('receipts.csv'));
      begun.set(how, readFileSync(workbook));
    } else writeFileSync(workbook, known);
  }

  return { folder, workbook, example, inFolder, written, carnet, ran, begin };
}
