// npm run deploy: puts Carnet into a Google Sheet, a new one or the one in .clasp.json.
//
// `clasp create-script` pulls Google's default manifest into its folder, and a project pushed with that one would ask
// for every spreadsheet of the owner. So the script is created in a folder of its own, dist/ is built afterwards, what
// would be pushed is checked before, and what was pushed is pulled and compared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clasp, DeployProblem } from './deploy/clasp';
import { type Project, readProject, writeProject } from './deploy/project-file';

const USAGE = `npm run deploy [-- --template]

  Puts Carnet into the sheet of .clasp.json, or makes a new sheet if there is none yet.
  Sign in before: npx clasp login

  --template   also says the address under which others make a copy of their own`;

const MANIFEST = 'appsscript.json';

/** What Google gets. */
const PUSHED = [MANIFEST, 'Code.js', 'Pieces.html', 'Sidebar.html'];

/** For people who paste the files by hand. */
const KEPT = 'install.html';

function main(): void {
  const values = words();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const known = readProject();
  const project = known ?? create();
  build();
  checkFiles();
  clasp('.', 'push', '--force');
  checkPushed(project);
  const done = known === null ? 'Carnet is in a new sheet' : 'Carnet in the sheet is up to date';
  console.log(`${done}: ${addressOf(project, 'edit')}`);
  console.log('Reload the sheet once; then choose Carnet → Open Carnet.');
  if (values.template) {
    const copy = addressOf(project, 'copy');
    console.log(`Share the sheet (anyone with the link may view), then give away this address: ${copy}`);
    console.log('Written into package.json as config.template, it is also in dist/install.html.');
  }
}

function words() {
  const options = {
    template: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new DeployProblem(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** A new sheet with its script. Written down at once: a later step that fails makes no second one. */
function create(): Project {
  return inFolder((folder) => {
    const made = clasp(folder, 'create-script', '--type', 'sheets', '--title', 'Carnet', '--json');
    const { scriptId, parentId } = JSON.parse(made) as Project;
    const project = { scriptId, parentId };
    writeProject(project);
    return project;
  });
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['esbuild.config.js', 'google'], { stdio: 'inherit' });
  if (status !== 0) throw new DeployProblem('The build failed; nothing was pushed.');
}

/** clasp pushes whatever lies in the folder, but for what .claspignore names. */
function checkFiles(): void {
  const found = readdirSync('dist').sort();
  const wanted = [...PUSHED, KEPT].sort();
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new DeployProblem(
      `In dist/ are ${found.join(', ')}, not ${wanted.join(', ')}. Nothing was pushed.`,
    );
  if (!isSameManifest('dist', '.'))
    throw new DeployProblem(`dist/${MANIFEST} is not this project's own. Nothing was pushed.`);
}

/** Holds what Google has now against what was built. */
function checkPushed({ scriptId }: Project): void {
  inFolder((folder) => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'pulled' }));
    clasp(folder, 'pull');
    const pulled = join(folder, 'pulled');
    const there = readdirSync(pulled).sort();
    if (JSON.stringify(there) !== JSON.stringify([...PUSHED].sort()))
      throw new DeployProblem(
        `The script in Google holds ${there.join(', ')}. Push again, or look at it there.`,
      );
    if (!isSameManifest(pulled, '.'))
      throw new DeployProblem(
        'The manifest in Google is not this one: the sheet would ask for more than it needs. Push again before you open it.',
      );
  });
}

function isSameManifest(one: string, other: string): boolean {
  const [a, b] = [one, other].map((folder) => JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
  return canonical(a) === canonical(b);
}

/** Google orders keys in its own way. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner === null || typeof inner !== 'object' || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function addressOf({ parentId, scriptId }: Project, what: 'edit' | 'copy'): string {
  return parentId === ''
    ? `the sheet of https://script.google.com/d/${scriptId}/edit (Overview → Container)`
    : `https://docs.google.com/spreadsheets/d/${parentId}/${what}`;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-deploy-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof DeployProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
