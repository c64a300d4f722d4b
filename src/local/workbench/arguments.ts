/** Command line arguments of the workbench. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The reason why the workbench cannot start, in one sentence for the person who started it. */
export class StartProblem extends Error {}

export interface Options {
  readonly workbook: string;
  readonly addOn: string;
  /** null: 4700, or any free port if that one is taken. */
  readonly port: number | null;
  readonly open: boolean;
}

const USAGE = 'node build/workbench.js [--workbook FILE] [--port NUMBER] [--addon FOLDER] [--no-open]';

/** Throws a StartProblem for unknown arguments and unusable paths. */
export function readArguments(words: readonly string[]): Options {
  const { workbook, addon, port, 'no-open': closed } = parse(words);
  const addOn = resolve(addon ?? 'dist');
  if (!existsSync(addOn) || !readdirSync(addOn).some((name) => name.endsWith('.js'))) {
    throw new StartProblem(
      `No add-on in ${addOn}: run "npm run build" first, or name its folder with --addon.`,
    );
  }
  const file = resolve(workbook ?? '.carnet/workbook.json');
  if (existsSync(file) && !statSync(file).isFile()) throw new StartProblem(`${file} is not a file.`);
  prepareFolder(dirname(file));
  return { workbook: file, addOn, port: port === undefined ? null : readPort(port), open: !closed };
}

/** A folder where the workbook could not be saved is refused before anyone works in it. */
function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartProblem(`The workbook cannot be kept in ${folder}: nothing can be written there.`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        workbook: { type: 'string' },
        addon: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (problem) {
    const reason = problem instanceof Error ? (problem.message.split('. ')[0] ?? '') : String(problem);
    throw new StartProblem(`${reason}. Usage: ${USAGE}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartProblem(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return port;
}
