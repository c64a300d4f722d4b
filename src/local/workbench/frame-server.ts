/** Serves the script's pages from an origin of their own, as Google does: they keep their storage and reach nothing here. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Frames } from './frames';
import { namesOf } from './guard';
import { SANDBOX } from './sandbox';
import { portOf } from './server';

/** @param port the workbench's own, once it listens */
export function frameServer(frames: Frames, port: () => number): Server {
  const server = createServer(({ method, headers, url }, response) => {
    const { pathname, searchParams } = new URL(url ?? '/', 'http://frames');
    const parents = namesOf(port()).map((name) => `http://${name}`);
    const parent = searchParams.get('in') ?? '';
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // The Host check stops outside names that point here.
    const isOurs = namesOf(portOf(server)).includes(headers.host ?? '') && parents.includes(parent);
    if (method !== 'GET' || !isOurs) return refuse(response, 403, 'Only the workbench shows these pages.');
    const html = frames.page(pathname.replace('/frame/', ''), parent);
    if (html === undefined) return refuse(response, 404, 'That page is closed.');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `sandbox ${SANDBOX}; frame-ancestors ${parents.join(' ')}`,
    });
    response.end(html);
  });
  return server;
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(why);
}
