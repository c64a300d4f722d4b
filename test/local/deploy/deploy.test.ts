// The deployment with the real clasp: only what Google would answer is made here.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

type File = { readonly name: string; readonly type: string; readonly source: string };

/** What Google puts into every new script. */
const fresh: readonly File[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}',
  },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

let server: Server;
let asked: string[];
let content: readonly File[];
/** Set by a test in which Google keeps something else than what was pushed. */
let kept: ((files: readonly File[]) => readonly File[]) | undefined;

async function answerTo(request: IncomingMessage): Promise<unknown> {
  const { method = '', url = '' } = request;
  const path = `${request.headers['x-host']}${url.split('?')[0]}`;
  const body = await textOf(request);
  asked.push(`${method} ${path}`);
  if (path === 'www.googleapis.com/drive/v3/files') return { id: 'SHEET' };
  if (path === 'script.googleapis.com/v1/projects') return { scriptId: 'SCRIPT', title: 'Carnet' };
  if (path !== 'script.googleapis.com/v1/projects/SCRIPT/content') return null;
  if (method === 'PUT') {
    const { files } = JSON.parse(body) as { readonly files: readonly File[] };
    content = kept?.(files) ?? files;
  }
  return { scriptId: 'SCRIPT', files: content };
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = await answerTo(request);
    response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: { message: 'unknown' } }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => server.close());

let folder: string;
beforeEach(() => {
  asked = [];
  content = fresh;
  kept = undefined;
  folder = mkdtempSync(join(tmpdir(), 'carnet-deployed-'));
  for (const name of [
    '.clasp.json',
    '.claspignore',
    'appsscript.json',
    'esbuild.config.js',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(resolve(name), join(folder, name));
  for (const name of ['src', 'bundle', 'node_modules']) symlinkSync(resolve(name), join(folder, name));
  mkdirSync(join(folder, 'home'));
  const token = {
    access_token: 'invented',
    expiry_date: Date.now() + 3_600_000,
    token_type: 'Bearer',
    type: 'authorized_user',
  };
  const client = { client_id: 'invented', client_secret: 'invented', refresh_token: 'invented' };
  writeFileSync(
    join(folder, 'home', '.clasprc.json'),
    JSON.stringify({ tokens: { default: { ...client, ...token } } }),
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function deploy(
  ...words: readonly string[]
): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [resolve('build/deploy.js'), ...words], {
    cwd: folder,
    env: {
      ...process.env,
      HOME: join(folder, 'home'),
      USERPROFILE: join(folder, 'home'),
      TEST_GOOGLE_PORT: String((server.address() as AddressInfo).port),
      NODE_OPTIONS: `--require ${resolve('test/local/deploy/only-this-google.cjs')}`,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, said };
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const sourceOf = (name: string) => content.find((file) => file.name === name)?.source ?? '';

it('a new sheet gets this project’s own manifest, not the one that Google put there', async () => {
  const { status, said } = await deploy();
  expect(said).toContain('https://docs.google.com/spreadsheets/d/SHEET/edit');
  expect(status).toBe(0);
  expect(JSON.parse(sourceOf('appsscript'))).toEqual(JSON.parse(readFileSync('appsscript.json', 'utf8')));
  expect(content.map(({ name }) => name).sort()).toEqual(['Code', 'Pieces', 'Sidebar', 'appsscript']);
  expect(sourceOf('Code')).toBe(text('dist/Code.js'));
  expect(JSON.parse(text('.clasp.json'))).toEqual({ scriptId: 'SCRIPT', parentId: 'SHEET', rootDir: 'dist' });
});

/** A folder whose sheet is there already, with a build that takes no time. */
function deployedBefore(more = ''): void {
  writeFileSync(join(folder, '.clasp.json'), '{"scriptId":"SCRIPT","parentId":"SHEET","rootDir":"dist"}');
  const built = JSON.stringify(resolve('dist'));
  const copy = `cpSync(${built}, 'dist', { recursive: true });`;
  const config = `import { cpSync, writeFileSync } from 'node:fs'; ${copy} ${more}`;
  writeFileSync(join(folder, 'esbuild.config.js'), config);
}

it('the second time updates the same sheet, and as a template says the address to copy it from', async () => {
  deployedBefore();
  const { status, said } = await deploy('--template');
  expect(said).toContain('https://docs.google.com/spreadsheets/d/SHEET/copy');
  expect(status).toBe(0);
  expect(asked.filter((request) => request.startsWith('POST'))).toEqual([]);
});

it('a manifest that Google does not keep as it was pushed is said', async () => {
  deployedBefore();
  kept = (files) => files.map((file) => (file.name === 'appsscript' ? (fresh[0] as File) : file));
  expect(await deploy()).toEqual({
    status: 1,
    said: expect.stringContaining('The manifest in Google is not this one'),
  });
});

it('nothing is pushed where a file lies in dist/ that does not belong there', async () => {
  deployedBefore("writeFileSync('dist/Old.js', 'function old() {}');");
  const { status, said } = await deploy();
  expect(said).toContain('Old.js');
  expect(status).toBe(1);
  expect(asked.filter((request) => request.startsWith('PUT'))).toEqual([]);
});

it('a word that it does not know is answered with those that it knows', async () => {
  const { status, said } = await deploy('--sheet');
  expect(said).toContain('npm run deploy [-- --template]');
  expect([status, asked]).toEqual([1, []]);
});

it('who is not signed in hears how', async () => {
  deployedBefore();
  rmSync(join(folder, 'home', '.clasprc.json'));
  expect(await deploy()).toEqual({ status: 1, said: 'Not signed in. Run: npx clasp login\n' });
});
