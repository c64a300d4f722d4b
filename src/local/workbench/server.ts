/** The workbench's server, for this computer only: serves its page, runs the page's jobs, and pushes changes to it. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartProblem } from './arguments';
import type { Executions } from './executions';
import type { Frames } from './frames';
import { isOwn } from './guard';
import type { GivenAnswer, Job, Jobs, Pushed, Report } from './messages';
import { failedPage, visitPage, WEB_APP } from './visit-page';

const HOST = '127.0.0.1';
const USUAL_PORT = 4700;
/** In bytes: room for pasting a whole export. */
const LONGEST_BODY = 64 * 1024 * 1024;
const JOBS: readonly Job[] = [
  'state',
  'open',
  'run',
  'clock',
  'act',
  'block',
  'cell',
  'texts',
  'example',
  'remove-example',
  'empty',
];
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/visitor.js': ['visitor.js', 'text/javascript; charset=utf-8'],
  '/visitor.css': ['visitor.css', 'text/css; charset=utf-8'],
};
const pagePolicy = (frames: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

// One file with its script and style in it; it asks nothing of anybody.
const INSTALL_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Parts {
  readonly executions: Executions;
  readonly frames: Frames;
  /** The folder of the built page. */
  readonly page: string;
  /** The folder of the built add-on. */
  readonly addOn: string;
  readonly workbookFile: string;
}

/** The pages that listen for pushes: each names itself when it connects, so that its questions reach it. */
export class Pages {
  readonly #open = new Map<string, ServerResponse>();

  add(page: string, response: ServerResponse, left: () => void): void {
    this.#open.set(page, response);
    response.on('close', () => {
      if (this.#open.get(page) === response) this.#open.delete(page);
      left();
    });
  }

  push(message: Pushed, page?: string | null): boolean {
    const to = page === undefined ? [...this.#open.values()] : [this.#open.get(page ?? '')];
    for (const response of to) response?.write(`data: ${JSON.stringify(message)}\n\n`);
    return to.some(Boolean);
  }

  end(): void {
    for (const response of this.#open.values()) response.end();
  }
}

/** Listens beside that port, or on any free one: the same one each time, so that pages find what they had stored. */
export async function listenBeside(server: Server, port: number): Promise<string> {
  if ((await bind(server, port + 1)) !== null) await bind(server, 0);
  return `http://${HOST}:${portOf(server)}`;
}

/** Listens on the given port, or on the usual one or any free one; throws a StartProblem if it is taken. */
export async function listen(server: Server, port: number | null): Promise<string> {
  const tried = await bind(server, port ?? USUAL_PORT);
  if (tried === 'EADDRINUSE' && port === null) await bind(server, 0);
  else if (tried)
    throw new StartProblem(`Port ${port ?? USUAL_PORT} cannot be used (${tried}): name another with --port.`);
  return `http://${HOST}:${portOf(server)}/`;
}

async function bind(server: Server, port: number): Promise<string | null> {
  return await new Promise((resolve) => {
    const failed = (problem: NodeJS.ErrnoException) => resolve(problem.code ?? problem.message);
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function workbenchServer(parts: Parts, pages: Pages): Server {
  const server = createServer((request, response) => {
    serve(request, response).catch((problem: unknown) => {
      reply(response, 422, { problem: problem instanceof Error ? problem.message : String(problem) });
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://workbench');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!isOwn(method, pathname, request.headers, portOf(server))) {
      reply(response, 403, { problem: 'Only the workbench’s own page may ask.' });
    } else if (method === 'POST' && pathname.startsWith('/api/')) {
      await api(pathname.slice(5), request, response);
    } else if (method !== 'GET') {
      reply(response, 405, { problem: 'Not a way to ask.' });
    } else if (pathname === '/events') {
      events(searchParams.get('page') ?? '', response);
    } else if (WEB_APP.test(pathname)) {
      await visit(pathname, request, response);
    } else if (pathname === '/install.html') {
      await install(response);
    } else if (pathname === '/workbook.json') {
      await workbook(response);
    } else {
      await file(pathname, response);
    }
  }

  async function api(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { page, ask } = JSON.parse(await body(request)) as { page: string; ask: unknown };
    if (name === 'answer') {
      const { id, answer } = ask as GivenAnswer;
      parts.executions.answer(id, answer);
      return reply(response, 200, { answer: null });
    }
    const job = JOBS.find((one) => one === name);
    if (!job) return reply(response, 404, { problem: 'Unknown job.' });
    const answer = await parts.executions.ask(job, ask as Jobs[typeof job]['ask'], page);
    const report = framed(job, answer);
    if (job === 'run' && (ask as Jobs['run']['ask']).as === 'web-rpc') told(answer as Report);
    reply(response, 200, { answer: report });
  }

  function framed(job: Job, answer: unknown): unknown {
    if (job === 'clock') return (answer as readonly Report[]).map((report) => parts.frames.framed(report));
    return (job === 'run' || job === 'act') && answer ? parts.frames.framed(answer as Report) : answer;
  }

  /** The workbench's own pages list every execution. */
  function told(report: Report): void {
    pages.push({ say: 'ran', report: parts.frames.framed(report) });
  }

  /** Shows a page of the web app to whoever opens its address. */
  async function visit(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', headers } = request;
    const through = path.endsWith('/dev') ? 'dev' : 'exec';
    const at = url.indexOf('?');
    const { page, report } = await parts.executions.ask('visit', {
      query: at < 0 ? '' : url.slice(at + 1),
      through,
      origin: `http://${headers.host}`,
    });
    told(report);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy(parts.frames.origin),
    });
    if (page === null) return void response.end(failedPage(report.error ?? 'The script returned no page.'));
    const shown = parts.frames.keep(page);
    response.end(visitPage(shown.title, shown.frame));
  }

  function events(page: string, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    pages.add(page, response, () => parts.executions.left(page));
  }

  async function workbook(response: ServerResponse): Promise<void> {
    await parts.executions.ask('save', null);
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="workbook.json"',
    });
    createReadStream(parts.workbookFile).pipe(response);
  }

  /** Missing for an add-on other than Carnet. */
  async function install(response: ServerResponse): Promise<void> {
    const content = await readFile(`${parts.addOn}/install.html`).catch(() => null);
    if (content === null) return reply(response, 404, { problem: 'This add-on has no such page.' });
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': INSTALL_POLICY,
    });
    response.end(content);
  }

  async function file(path: string, response: ServerResponse): Promise<void> {
    const [name, type] = FILES[path] ?? [];
    if (!name) return reply(response, 404, { problem: 'Nothing here.' });
    const content = await readFile(`${parts.page}/${name}`);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Security-Policy': pagePolicy(parts.frames.origin),
    });
    response.end(content);
  }

  return server;
}

async function body(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LONGEST_BODY) throw new Error('That is too much at once.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function reply(response: ServerResponse, status: number, content: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(content));
}
