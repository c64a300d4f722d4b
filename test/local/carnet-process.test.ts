// The command line as a process of its own: what it writes where, what it reads, and the code it ends with.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
const workbook = join(folder, 'workbook.json');
afterAll(() => rmSync(folder, { recursive: true }));

function ran(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/carnet.js', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** How it ends where whoever reads what it writes has gone before it writes: it is begun only then. */
async function unread(args: readonly string[], gone: 'stdout' | 'stderr') {
  const begun = spawn('sh', ['-c', 'read go; exec "$@"', 'sh', process.execPath, 'build/carnet.js', ...args]);
  let told = '';
  (gone === 'stdout' ? begun.stderr : begun.stdout).on('data', (part) => (told += String(part)));
  const closed = once(begun[gone], 'close');
  begun[gone].destroy();
  await closed;
  begun.stdin.end('go\n');
  const [status] = await once(begun, 'exit');
  return { status, told };
}

describe('the command line', () => {
  it('reads a file from standard input, writes its answer to standard output, and ends with 0', () => {
    const set = ran(
      ['settings', '--workbook', workbook, '--file', '-'],
      '{ "language": "nl", "currency": "EUR" }',
    );
    expect(set).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(set.stdout)).toMatchObject({ ruleset: { language: 'nl' } });
    expect(readFileSync(workbook, 'utf8').includes('"name":"Logboek"')).toBe(true);
  });

  it('says what is refused in standard error, and ends with 1', () => {
    const refused = ran(['erase', '--workbook', workbook, '--client', 'Nobody']);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('Nobody');
  });

  it('says how it is used, and ends with 2', () => {
    expect(ran(['dance'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('There is no command “dance”.'),
    });
  });

  it('says which file it cannot read, and ends with 3', () => {
    const lost = ran(['record', '--workbook', workbook, '--file', join(folder, 'lost.json')]);
    expect(lost).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('lost.json') });
  });

  it('writes remarks to standard error beside its answer', () => {
    const terms = ran(['terms', '--workbook', workbook, '--on', '2999-12-31']);
    expect(terms).toMatchObject({ status: 0, stderr: expect.stringContaining('No change is planned until') });
    expect(terms.stdout).toMatch(/\n$/);
  });

  it.each([
    { args: ['terms', '--workbook', workbook], gone: 'stdout', status: 0, why: 'an answer' },
    { args: ['--help'], gone: 'stdout', status: 0, why: 'how it is used' },
    { args: ['dance'], gone: 'stderr', status: 2, why: 'a problem' },
  ] as const)(
    'ends quietly where nobody reads $why any more, as with `| head`',
    async ({ args, gone, status }) => {
      expect(await unread(args, gone)).toEqual({ status, told: '' });
    },
  );
});
