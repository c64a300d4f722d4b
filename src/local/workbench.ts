/** npm start: a page on this computer that looks and works like Google Sheets with the add-on in it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, StartProblem } from './workbench/arguments';
import { hasScreen, showAddress } from './workbench/display';
import { Executions } from './workbench/executions';
import { frameServer } from './workbench/frame-server';
import { Frames } from './workbench/frames';
import { listen, listenBeside, Pages, portOf, workbenchServer } from './workbench/server';

/** How long a running script may delay shutdown, in milliseconds. */
const PATIENCE_MS = 3_000;

const NO_SCREEN =
  'This machine has no screen. Open the address in a browser on it, or from another computer through a tunnel (ssh -L 4700:127.0.0.1:4700 -L 4701:127.0.0.1:4701 THIS-MACHINE):';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  const page = join(import.meta.dirname, 'page');
  if (!existsSync(page)) throw new StartProblem('The page is not built: run "npm run build" first.');

  const pages = new Pages();
  const executions = await Executions.start(options.workbook, options.addOn, {
    state: (state) => void pages.push({ say: 'state', state }),
    question: (id, question, page) => pages.push({ say: 'question', id, question }, page),
    progress: (done, all) => void pages.push({ say: 'progress', done, all }),
    problem: (sentence) => {
      console.error(sentence);
      pages.push({ say: 'problem', sentence });
    },
  });
  const frames = new Frames(await readFile(join(page, 'bridge.js'), 'utf8'), executions.exposed);
  const { workbook: workbookFile, addOn } = options;
  const server = workbenchServer({ executions, frames, page, addOn, workbookFile }, pages);
  const framed = frameServer(frames, () => portOf(server));
  const end = async (code: number) => {
    pages.end();
    server.close();
    framed.close();
    await executions.stop(PATIENCE_MS);
    process.exit(code);
  };
  const address = await listen(server, options.port).catch(async (problem: unknown) => {
    await executions.stop(0);
    throw problem;
  });
  frames.origin = await listenBeside(framed, portOf(server));
  process.once('SIGINT', () => void end(0));
  process.once('SIGTERM', () => void end(0));
  console.log(`Carnet's workbench is at ${address} (workbook: ${options.workbook}). Ctrl+C ends it.`);
  if (!options.open) return;
  if (hasScreen()) showAddress(address);
  else console.log(`${NO_SCREEN} ${address}`);
}

main().catch((problem: unknown) => {
  if (!(problem instanceof StartProblem)) console.error(problem);
  else console.error(problem.message);
  process.exit(1);
});
